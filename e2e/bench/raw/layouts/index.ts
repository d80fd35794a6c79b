import type { Layout } from "../layout.js";
import { funan } from "./funan.js";
import { home } from "./home.js";
import { jieshou } from "./jieshou.js";
import { linquan } from "./linquan.js";
import { taihe } from "./taihe.js";
import { yingdong } from "./yingdong.js";
import { yingquan } from "./yingquan.js";
import { yingshang } from "./yingshang.js";
import { yingzhou } from "./yingzhou.js";

/** Home and the eight counties, by id, as equal moments are ordered. */
export const layouts: readonly Layout[] = [
  funan,
  home,
  jieshou,
  linquan,
  taihe,
  yingdong,
  yingquan,
  yingshang,
  yingzhou,
];
