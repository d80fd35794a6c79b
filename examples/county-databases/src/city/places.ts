/** One of the nine governments, and the source that holds its records. */
export interface Place {
  readonly source: string;
  readonly region: string;
  readonly name: string;
  /** How its people call it: 市, 区, 县. */
  readonly suffix: string;
  /** First character of its document numbers. */
  readonly numberCode: string;
  /** Its share of what is published, by the size of the place. */
  readonly weight: number;
}

export const city: Place = {
  source: "home",
  region: "341200",
  name: "阜阳市",
  suffix: "市",
  numberCode: "阜",
  weight: 24,
};

export const counties: readonly Place[] = [
  { source: "yingzhou", region: "341202", name: "颍州区", suffix: "区", numberCode: "州", weight: 9 },
  { source: "yingdong", region: "341203", name: "颍东区", suffix: "区", numberCode: "东", weight: 8 },
  { source: "yingquan", region: "341204", name: "颍泉区", suffix: "区", numberCode: "泉", weight: 8 },
  { source: "linquan", region: "341221", name: "临泉县", suffix: "县", numberCode: "临", weight: 12 },
  { source: "taihe", region: "341222", name: "太和县", suffix: "县", numberCode: "太", weight: 12 },
  { source: "funan", region: "341225", name: "阜南县", suffix: "县", numberCode: "南", weight: 11 },
  { source: "yingshang", region: "341226", name: "颍上县", suffix: "县", numberCode: "颍", weight: 11 },
  { source: "jieshou", region: "341282", name: "界首市", suffix: "市", numberCode: "界", weight: 9 },
];

export const places: readonly Place[] = [city, ...counties];
