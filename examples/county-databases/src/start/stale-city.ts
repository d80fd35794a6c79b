import { EmbeddedServerError } from "../server/embedded-postgres.js";

/** The data folder holds a complete city of another version, in which documents may have been published since. */
export class StaleCityError extends EmbeddedServerError {
  constructor(folder: string) {
    super({
      en: `The data folder ${folder} was made by another version of the demo city. Build it again with npm start -- --fresh (what was written there goes), or choose another folder with --data.`,
      zh: `数据目录 ${folder} 由其他版本的示例城市生成。请用 npm start -- --fresh 重建（此后写入的数据将丢失），或用 --data 另选目录。`,
    });
  }
}
