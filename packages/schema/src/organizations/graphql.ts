import { builder } from "../builder.js";
import { say } from "../kit/describe.js";
import { objectOf } from "../kit/entity-object.js";
import { addEntity } from "../kit/entity-queries.js";
import { organization } from "./model.js";
import { isCreditCode, isOrganizationCode } from "./rules.js";

/** Organizations. A body has thousands of documents: they are a list of their own, filtered by publisher. */
export function addOrganizations(): void {
  addEntity(organization, { leaveOut: ["documents"] });
  const check = (field: "organizationCode" | "creditCode", isRight: (code: string) => boolean, description: string) =>
    builder.objectField(objectOf("Organization"), `${field}Valid`, (t) =>
      t.boolean({
        nullable: true,
        description,
        extensions: { needs: [field] },
        resolve: (row) => (typeof row[field] === "string" ? isRight(row[field]) : null),
      }),
    );
  const note = "Null where there is none.";
  check(
    "organizationCode",
    isOrganizationCode,
    say("Organization code passes the check of GB 11714", "组织机构代码校验", note),
  );
  check("creditCode", isCreditCode, say("Credit code passes the check of GB 32100", "统一社会信用代码校验", note));
}
