import { type Block, heading, prose, say } from "../text.js";
import type { StatutoryVoice } from "../voice.js";

/** （三）政府信息管理: what is in force at the end of the year. */
export function management({ cell, figure }: StatutoryVoice): readonly Block[] {
  const areas = figure("catalogues.keyAreas.city");
  return [
    heading("（三）政府信息管理"),
    prose(
      say`规章、行政规范性文件的制发、废止和有效性逐件登记：现行有效规章${cell("t2.regulations.valid")}，`,
      say`现行有效行政规范性文件${cell("t2.normativeDocs.valid")}。`,
      areas ? say`设置市级重点领域信息公开目录${areas}。` : [],
    ),
  ];
}

/** （五）监督保障: what the report itself proves. Assessment and accountability are the body's own to tell. */
export function supervision({ figure }: StatutoryVoice): readonly Block[] {
  const departments = figure("grassroots.leadDepartments");
  return [
    heading("（五）监督保障"),
    prose(
      departments ? say`承担基层政务公开条线指导的市直业务主管部门${departments}。` : [],
      say`法定报表由业务记录逐条汇总，并按勾稽关系逐项核对。`,
    ),
  ];
}
