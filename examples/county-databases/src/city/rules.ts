/** The city's regulations (规章), one by one: four are in force on the day of the account. */
export interface RuleData {
  readonly title: string;
  readonly order: number;
  readonly subject: string;
  readonly department: string;
  readonly written: string;
  readonly published: string;
  readonly effective: string;
  readonly expires?: string;
  readonly repealed?: string;
  readonly validity: string;
}

export const rules: readonly RuleData[] = [
  {
    title: "阜阳市城市房屋拆迁补偿安置办法",
    order: 1,
    subject: "房屋拆迁补偿安置",
    department: "expropriation",
    written: "2016-05-11",
    published: "2016-05-18 09:30:00",
    effective: "2016-07-01",
    repealed: "2021-09-30",
    validity: "REPEALED",
  },
  {
    title: "阜阳市城市基础设施配套费征收管理规定",
    order: 2,
    subject: "城市基础设施配套费征收",
    department: "housing",
    written: "2016-11-21",
    published: "2016-11-28 10:12:00",
    effective: "2017-01-01",
    expires: "2021-12-31",
    validity: "EXPIRED",
  },
  {
    title: "阜阳市餐厨垃圾管理办法",
    order: 3,
    subject: "餐厨垃圾收运处置",
    department: "urban",
    written: "2018-06-19",
    published: "2018-06-26 15:05:00",
    effective: "2018-08-01",
    validity: "VALID",
  },
  {
    title: "阜阳市机动车排气污染防治办法",
    order: 4,
    subject: "机动车排气污染防治",
    department: "ecology",
    written: "2018-12-03",
    published: "2018-12-10 11:20:00",
    effective: "2019-02-01",
    repealed: "2022-11-15",
    validity: "REPEALED",
  },
  {
    title: "阜阳市户外广告和招牌设置管理办法",
    order: 5,
    subject: "户外广告和招牌设置",
    department: "urban",
    written: "2020-04-07",
    published: "2020-04-15 09:00:00",
    effective: "2020-06-01",
    validity: "VALID",
  },
  {
    title: "阜阳市城市二次供水管理办法",
    order: 6,
    subject: "城市二次供水",
    department: "housing",
    written: "2021-10-25",
    published: "2021-11-01 16:40:00",
    effective: "2022-01-01",
    validity: "VALID",
  },
  {
    title: "阜阳市停车场建设和管理办法",
    order: 7,
    subject: "停车场建设和管理",
    department: "police",
    written: "2023-03-14",
    published: "2023-03-22 10:30:00",
    effective: "2023-05-01",
    validity: "VALID",
  },
  {
    title: "阜阳市电动自行车管理办法",
    order: 8,
    subject: "电动自行车管理",
    department: "police",
    written: "2023-12-18",
    published: "2023-12-27 09:15:00",
    effective: "2024-02-01",
    validity: "VALID",
  },
  {
    title: "阜阳市城镇燃气管理办法",
    order: 9,
    subject: "城镇燃气安全管理",
    department: "housing",
    written: "2024-08-19",
    published: "2024-08-27 14:50:00",
    effective: "2024-10-01",
    validity: "VALID",
  },
];
