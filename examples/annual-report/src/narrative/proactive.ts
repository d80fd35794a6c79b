import { tells } from "../figure.js";
import type { Block } from "../model.js";
import { body, lead, say, type Voice } from "../voice.js";
import { governments } from "./governments.js";
import { sentence } from "./sentence.js";

/** （一）主动公开: policy documents, key areas, public institutions. */
export function proactive(voice: Voice): readonly Block[] {
  return [
    { kind: "heading", level: 2, ordinal: 1, text: "立足政策供给，充实主动公开。" },
    documents(voice),
    keyAreas(voice),
    ...(tells(voice.set, "institutions.count", "institutions.items") ? [institutions(voice)] : []),
  ];
}

function documents(voice: Voice): Block {
  const { figure, set } = voice;
  const [all, normative] = ["policyLibrary.documents", "policyLibrary.normativeDocuments"] as const;
  const regulations = () => say`依托政府规章库，集中展示现行有效规章${figure("regulations.valid")}。`;
  return body(
    [lead("一是抓实政策文件公开。")],
    tells(set, "regulations.valid") ? sentence(voice, ["regulations.valid"], regulations()) : [],
    sentence(
      voice,
      [all, normative],
      say`依托政策文件库，累计公开${governments(set)}政策文件${figure(all)}，其中行政规范性文件${figure(normative)}。`,
    ),
  );
}

function keyAreas(voice: Voice): Block {
  const { figure, set } = voice;
  const [departments, catalogues] = ["catalogues.provincialDepartments", "catalogues.keyAreas.city"] as const;
  const consumers = "catalogues.consumerInformation.items";
  const ofCity = () =>
    say`对接省直${figure(departments)}业务主管部门的事项目录，在市级设置重点领域信息公开目录${figure(catalogues)}。`;
  return body(
    [lead("二是抓实重点领域公开。")],
    tells(set, departments, catalogues) ? sentence(voice, [departments, catalogues], ofCity()) : [],
    sentence(voice, [consumers], say`${governments(set)}“消费信息”目录年内公开信息${figure(consumers)}。`),
  );
}

function institutions(voice: Voice): Block {
  const { figure } = voice;
  const [count, items] = ["institutions.count", "institutions.items"] as const;
  const days = "institutions.openDays.environment.count";
  const visitors = "institutions.openDays.environment.visitors";
  return body(
    [lead("三是抓实公共企事业单位公开。")],
    sentence(
      voice,
      [count, items],
      say`纳入市级名单的公共企事业单位共${figure(count)}，年内统一发布信息${figure(items)}。`,
    ),
    sentence(voice, [days, visitors], say`环保企事业单位举办公众开放日${figure(days)}，接待公众${figure(visitors)}。`),
  );
}
