import type { FigureKey } from "../keys.js";

/** What a figure counts, for a sentence that tells of it by itself. */
export const nouns: Readonly<Record<FigureKey, string>> = {
  "regulations.valid": "现行有效规章数",
  "policyLibrary.documents": "政策文件库文件数",
  "policyLibrary.normativeDocuments": "行政规范性文件数",
  "catalogues.provincialDepartments": "提供事项目录的省直部门数",
  "catalogues.keyAreas.city": "市级重点领域目录数",
  "catalogues.consumerInformation.items": "“消费信息”目录信息数",
  "institutions.count": "公共企事业单位数",
  "institutions.items": "公共企事业单位信息数",
  "institutions.openDays.environment.count": "环保企事业单位开放日场次",
  "institutions.openDays.environment.visitors": "开放日接待人数",
  "catalogues.keyAreas.county": "县级重点领域数",
  "catalogues.keyAreas.township": "乡级重点领域数",
  "grassroots.leadDepartments": "对口指导的市直部门数",
  "grassroots.items": "基层“两化”信息总数",
  "grassroots.items.county": "县级信息数",
  "grassroots.items.township": "乡级信息数",
  "interpretations.stages.personal": "个人办事环节数",
  "interpretations.stages.enterprise": "企业办事环节数",
  "interpretations.topic": "专题解读数",
  "requests.received": "新收申请数",
  "requests.carriedIn": "上年结转数",
  "requests.closed": "办结数",
  "requests.carriedOut": "结转下年度数",
};
