import { tells } from "../figure.js";
import type { Block, Run } from "../model.js";
import { body, lead, say, type Voice } from "../voice.js";
import { levels } from "./levels.js";

/** （一）主动公开: policy documents, key areas, public institutions. */
export function proactive(voice: Voice): readonly Block[] {
  return [
    { kind: "heading", level: 2, ordinal: 1, text: "主动公开工作" },
    documents(voice),
    keyAreas(voice),
    ...(tells(voice.set, "institutions.count", "institutions.items") ? [institutions(voice)] : []),
  ];
}

function documents({ figure, set }: Voice): Block {
  return body(
    [lead("一是政策文件。")],
    tells(set, "regulations.valid") ? say`政府规章库收录现行有效规章${figure("regulations.valid")}。` : [],
    say`政策文件库汇集${levels(set)}各类文件，累计公开${figure("policyLibrary.documents")}，`,
    say`其中行政规范性文件${figure("policyLibrary.normativeDocuments")}。`,
    say`文件库与规范性文件库取自同一套文件记录，只按种类和效力分别展示，不另存副本。`,
  );
}

function keyAreas(voice: Voice): Block {
  const { figure, set } = voice;
  return body(
    [lead("二是重点领域信息。")],
    tells(set, "catalogues.provincialDepartments", "catalogues.keyAreas.city") ? cityCatalogues(voice) : [],
    say`${levels(set)}“消费信息”目录公开信息${figure("catalogues.consumerInformation.items")}。`,
  );
}

function cityCatalogues({ figure }: Voice): readonly Run[] {
  return [
    ...say`省直${figure("catalogues.provincialDepartments")}业务主管部门下发了事项目录，`,
    ...say`市级对应设置重点领域信息公开目录${figure("catalogues.keyAreas.city")}。`,
  ];
}

function institutions({ figure }: Voice): Block {
  return body(
    [lead("三是公共企事业单位信息。")],
    say`纳入公开范围的公共企事业单位有${figure("institutions.count")}，公开信息${figure("institutions.items")}。`,
    say`环保企事业单位举办公众开放日活动${figure("institutions.openDays.environment.count")}，`,
    say`到场公众${figure("institutions.openDays.environment.visitors")}。`,
  );
}
