import type { City } from "../city/city.js";
import { funan } from "./funan/layout.js";
import { homeLayout } from "./home/layout.js";
import { jieshou } from "./jieshou/layout.js";
import type { Layout } from "./layout.js";
import { linquan } from "./linquan/layout.js";
import { taihe } from "./taihe/layout.js";
import { yingdong } from "./yingdong/layout.js";
import { yingquan } from "./yingquan/layout.js";
import { yingshang } from "./yingshang/layout.js";
import { yingzhou } from "./yingzhou/layout.js";

/** How each of the nine databases is laid out: home canonically, the counties as their vendors did. */
export function layoutsOf(city: City): readonly Layout[] {
  const home = homeLayout(city);
  return [home, yingzhou, yingdong, yingquan, linquan, taihe, funan, yingshang, jieshou];
}
