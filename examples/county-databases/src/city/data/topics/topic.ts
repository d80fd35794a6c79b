/** What documents are about: the department that drafts, the topic of the State Council's scheme, the stage of life it matters to. */
export interface Topic {
  readonly department: string;
  readonly path: string;
  readonly subject: string;
  readonly stage: string;
  readonly serviceObjects: readonly string[];
  readonly tag: string;
  /** What is to be done, in phrases for bodies and interpretations. */
  readonly measures: readonly string[];
}

/** Whom a document serves. */
export const people = ["公民"];
export const firms = ["企业"];
export const both = ["公民", "企业"];

/** Makes a topic; its measures are parted by blanks. */
export const topic = (
  department: string,
  path: string,
  stage: string,
  tag: string,
  serviceObjects: readonly string[],
  subject: string,
  measures: string,
): Topic => ({ department, path, stage, tag, serviceObjects, subject, measures: measures.split(" ") });
