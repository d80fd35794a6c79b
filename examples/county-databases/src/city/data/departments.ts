/** A department as cities and counties have it: its name after the place, what clerks call it, its document number character. */
export interface Department {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  readonly number: string;
  /** What it was called before the reform of 2018; some clerks still write it. */
  readonly former?: string;
  /** The city has it, a county doesn't. */
  readonly cityOnly?: boolean;
}

export const departments: readonly Department[] = [
  { key: "development", name: "发展和改革委员会", short: "发展改革委", number: "发改" },
  { key: "education", name: "教育局", short: "教育局", number: "教" },
  { key: "science", name: "科学技术局", short: "科技局", number: "科" },
  { key: "industry", name: "经济和信息化局", short: "经信局", number: "经信", former: "经济和信息化委员会" },
  { key: "police", name: "公安局", short: "公安局", number: "公" },
  { key: "civil", name: "民政局", short: "民政局", number: "民" },
  { key: "justice", name: "司法局", short: "司法局", number: "司" },
  { key: "finance", name: "财政局", short: "财政局", number: "财" },
  { key: "labour", name: "人力资源和社会保障局", short: "人社局", number: "人社" },
  { key: "land", name: "自然资源和规划局", short: "自然资源和规划局", number: "自然资规", former: "国土资源局" },
  { key: "ecology", name: "生态环境局", short: "生态环境局", number: "环", former: "环境保护局" },
  { key: "housing", name: "住房和城乡建设局", short: "住建局", number: "建", former: "住房和城乡建设委员会" },
  { key: "expropriation", name: "房屋征收管理局", short: "征收局", number: "征" },
  { key: "urban", name: "城市管理局", short: "城管局", number: "城管", former: "城市管理行政执法局" },
  { key: "transport", name: "交通运输局", short: "交通局", number: "交" },
  { key: "water", name: "水利局", short: "水利局", number: "水", former: "水务局" },
  { key: "farming", name: "农业农村局", short: "农业农村局", number: "农", former: "农业委员会" },
  { key: "rural", name: "乡村振兴局", short: "乡村振兴局", number: "乡振", former: "扶贫开发局" },
  { key: "trade", name: "商务局", short: "商务局", number: "商" },
  { key: "culture", name: "文化旅游体育局", short: "文旅体局", number: "文旅", former: "文化广电新闻出版局" },
  { key: "health", name: "卫生健康委员会", short: "卫健委", number: "卫健", former: "卫生和计划生育委员会" },
  { key: "veterans", name: "退役军人事务局", short: "退役军人局", number: "退役" },
  { key: "emergency", name: "应急管理局", short: "应急局", number: "应急", former: "安全生产监督管理局" },
  { key: "audit", name: "审计局", short: "审计局", number: "审" },
  {
    key: "market",
    name: "市场监督管理局",
    short: "市场监管局",
    number: "市监",
    former: "工商行政和质量技术监督管理局",
  },
  { key: "statistics", name: "统计局", short: "统计局", number: "统" },
  { key: "insurance", name: "医疗保障局", short: "医保局", number: "医保" },
  { key: "trading", name: "公共资源交易监督管理局", short: "公管局", number: "公管" },
  { key: "data", name: "数据资源管理局", short: "数据局", number: "数" },
  { key: "tax", name: "税务局", short: "税务局", number: "税", former: "国家税务局" },
  { key: "press", name: "新闻出版局", short: "新闻出版局", number: "新出", cityOnly: true },
  { key: "assets", name: "人民政府国有资产监督管理委员会", short: "国资委", number: "国资", cityOnly: true },
  { key: "religion", name: "民族宗教事务局", short: "民宗局", number: "民宗", cityOnly: true },
  { key: "forestry", name: "林业局", short: "林业局", number: "林", cityOnly: true },
  { key: "housingFund", name: "住房公积金管理中心", short: "公积金中心", number: "公积金", cityOnly: true },
];
