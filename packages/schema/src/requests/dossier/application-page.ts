import type { Contact, IdentityDocument } from "../ledger/intake/application.js";
import { type ApplicationForm, carrierForms, obtainWays } from "../ledger/intake/application.js";
import { htmlPage, htmlTable } from "./html.js";

type Line = readonly [name: string, value: string | null | undefined];

/** An application as a page that a court can read; what it doesn't say has no line. */
export function applicationPage(number: string, form: ApplicationForm): string {
  const { applicants = [], agent, items = [], carrierForm, obtainWay, purpose, writtenByAgency, remark } = form;
  const lines: readonly Line[] = [
    ...applicants.flatMap(
      ({ name, document, contact, workplace, legalRepresentative, contactPerson }): readonly Line[] => [
        ["申请人 Applicant", name],
        ...personLines(document, contact),
        ["工作单位 Workplace", workplace],
        ["法定代表人 Legal representative", legalRepresentative],
        ["联系人 Contact person", contactPerson],
      ],
    ),
    ...(agent ? ([["代理人 Agent", agent.name], ...personLines(agent.document, agent.contact)] as const) : []),
    ...items.map(({ title, documentNumber, description }, at): Line => {
      const texts = [title, documentNumber, description].filter(Boolean);
      return [`申请事项 Item ${at + 1}`, texts.join("；")];
    }),
    ["载体形式 Carrier", carrierForm && carrierForms[carrierForm].zh],
    ["获取方式 Way", obtainWay && obtainWays[obtainWay].zh],
    ["用途 Purpose", purpose],
    ["代为填写 Written by the agency", writtenByAgency ? "是 yes" : null],
    ["备注 Remark", remark],
  ];
  const rows = lines.flatMap(([name, value]) => (value ? [[name, value]] : []));
  return htmlPage(`政府信息公开申请 Application ${number}`, htmlTable(["项目 Field", "内容 Content"], rows));
}

function personLines(document: IdentityDocument | null, contact: Contact): readonly Line[] {
  const { phone, address, postcode, email, fax } = contact ?? {};
  return [
    ["证件号码 Document", document?.number],
    ["联系电话 Telephone", phone],
    ["通信地址 Address", address],
    ["邮政编码 Postcode", postcode],
    ["电子邮箱 E-mail", email],
    ["传真 Fax", fax],
  ];
}
