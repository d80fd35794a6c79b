import type { ZwgkError } from "../../errors.js";
import { badInput, checkedText, type InputPath } from "../../kit/checked-value.js";
import { tried } from "../case/check-given.js";
import type { Agent, Applicant, ApplicationForm, Contact, RequestedItem } from "../ledger/intake/application.js";

/** Null and left out are the same in an input. */
type Given<Value> = { readonly [Name in keyof Value]?: Value[Name] | null | undefined };

/** An applicant or agent as the input gives them. */
export interface PersonGiven extends Omit<Given<Applicant & Agent>, "document" | "contact"> {
  readonly document?: Given<NonNullable<Applicant["document"]>> | null | undefined;
  readonly contact?: Given<Contact> | null | undefined;
}

/** An application as the input gives it. */
export interface FormGiven extends Omit<Given<ApplicationForm>, "applicants" | "agent" | "items"> {
  readonly applicants: readonly PersonGiven[];
  readonly agent?: PersonGiven | null | undefined;
  readonly items: readonly Given<RequestedItem>[];
}

/** What one application may have at most; beyond it, it is no application. Texts in characters. */
export const mostOfForm = { applicants: 50, items: 100, line: 1_000, text: 10_000, all: 100_000 } as const;

/** Texts that may be long. */
const long: ReadonlySet<string> = new Set(["description", "purpose", "remark"]);

/**
 * The form in canonical form: blank texts are left out, and what the law misses in it is not asked here (条例 Art 30).
 * @throws BadInputError for a form without applicant, and for one beyond {@link mostOfForm}; problems are kept among others
 */
export function checkedForm(given: FormGiven, problems: ZwgkError[]): ApplicationForm | undefined {
  const path: InputPath = ["form"];
  const { applicants, agent, items, ...rest } = given;
  const before = problems.length;
  if (applicants.length === 0) problems.push(badInput([...path, "applicants"], "there is no applicant", "没有申请人"));
  refuseTooMany(applicants, mostOfForm.applicants, [...path, "applicants"], problems);
  refuseTooMany(items, mostOfForm.items, [...path, "items"], problems);
  if (problems.length > before) return undefined;
  const unknown = applicants.findIndex(({ kind }) => (kind as string) === "UNKNOWN");
  if (unknown >= 0)
    problems.push(badInput([...path, "applicants", unknown, "kind"], "UNKNOWN can't be written", "不能写入 UNKNOWN"));
  const own = texts(rest, path, problems);
  const form: ApplicationForm = {
    ...(own as Partial<ApplicationForm>),
    carrierForm: rest.carrierForm ?? null,
    obtainWay: rest.obtainWay ?? null,
    applicants: applicants.map((one, at) => person<Applicant>(one, [...path, "applicants", at], problems)),
    agent: agent
      ? { authorization: null, ...person<Omit<Agent, "authorization">>(agent, [...path, "agent"], problems) }
      : null,
    items: items.map((one, at) => texts(one, [...path, "items", at], problems) as RequestedItem),
  };
  const size = JSON.stringify(form).length;
  if (size > mostOfForm.all) {
    const [en, zh] = [`${size} characters, at most ${mostOfForm.all}`, `共 ${size} 个字符，最多 ${mostOfForm.all} 个`];
    problems.push(badInput(path, en, zh));
  }
  return form;
}

function refuseTooMany(given: readonly unknown[], most: number, path: InputPath, problems: ZwgkError[]): void {
  if (given.length > most) problems.push(badInput(path, `at most ${most} of them`, `最多 ${most} 项`));
}

function person<Person>({ document, contact, ...rest }: PersonGiven, path: InputPath, problems: ZwgkError[]): Person {
  const paper = document ? texts(document, [...path, "document"], problems) : null;
  return {
    name: "",
    ...texts(rest, path, problems),
    document: paper ? { number: "", ...paper } : null,
    contact: texts(contact ?? {}, [...path, "contact"], problems),
  } as Person;
}

/** The values that are given; texts without the blanks around them, and none that is blank. */
function texts(given: object, path: InputPath, problems: ZwgkError[]): Readonly<Record<string, unknown>> {
  const kept = Object.entries(given as Readonly<Record<string, unknown>>).map(([name, value]) => {
    if (typeof value !== "string") return [name, value ?? undefined] as const;
    const most = long.has(name) ? mostOfForm.text : mostOfForm.line;
    const text = tried(problems, () => checkedText(value, [...path, name], most))?.trim();
    return [name, text === "" ? undefined : text] as const;
  });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}
