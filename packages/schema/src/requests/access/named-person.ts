import { type KnownValue, maskKnown } from "../../shared/known-values.js";

/*
 * Whether a text names somebody, which is what masks its addresses (DOMAIN.md §10.6, the guard of ADDRESS). Some names are
 * words too: those name somebody only beside a word for people.
 */

/** Words of two signs that begin with a surname and are given as names. */
const words = new Set(
  (
    "高峰 高山 高原 高速 高明 高兴 高尚 高远 高空 高压 黄河 黄山 黄海 黄金 黄昏 江山 江河 江南 江海 江苏 江西 白云 白雪 白露 白银 " +
    "金融 金山 金星 金秋 金额 方圆 方正 方向 方案 方法 方便 平安 平台 平原 安全 安康 安宁 安静 安定 安徽 安庆 安阳 安居 安置 和平 " +
    "和谐 和睦 文明 文化 文物 文件 文武 文艺 万里 万年 马路 马力 马达 成立 成功 成果 成长 成都 石油 石林 石材 田野 田园 田地 林业 " +
    "林地 林木 林海 林荫 水平 水利 水库 温泉 温室 温暖 常青 常务 常州 常规 康复 康宁 康乐 康庄 明确 明星 明光 时代 时间 时光 时刻 " +
    "向阳 向前 项目 许可 应急 应用 经济 周边 周年 周期 周围 周口 程序 花园 华夏 华东 华北 华南 阳光 杨树 杨柳 关于 关键 古城 古迹 " +
    "单位 单元 单独 计划 路线 路灯 路口 路面 陆地 海洋 党员 党建 国家 国土 国庆 国防 国道 危房 危险 房产 房屋 施工 施行 申请 申报 " +
    "武装 武汉 武警 农业 农村 农田 东方 东风 东海 强制 强国 权利 权益 全面 全国 景区 景观 景点 雷达 雷电 左右 谷雨 汤泉 冷库 岳阳"
  ).split(" "),
);
const person = "本人|我叫|姓名|申请人|原告|被告|村民|居民|业主|户主|住户|身份证|先生|女士|同志";

/** Whether one of the known names stands in a text as that of a person. */
export function namesSomebody(text: string, names: readonly KnownValue[]): boolean {
  const certain = names.filter(({ key }) => !words.has(key));
  if (maskKnown(text, certain) !== text) return true;
  return names.some(({ key }) => words.has(key) && besidePerson(key).test(text.normalize("NFKC")));
}

function besidePerson(word: string): RegExp {
  return new RegExp(`(?:${person})[\\s:为是]{0,2}${word}|${word}[\\s,(]{0,2}(?:${person}|[男女](?![\\p{L}]))`, "u");
}
