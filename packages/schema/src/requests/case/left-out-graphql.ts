import { say } from "../../kit/describe.js";
import { mostUndelivered } from "./owed-requests.js";

/** What an answer about open cases says of the undelivered answers that it leaves out. */
export const leftOutDescription = say(
  "Answers that were sent and whose delivery isn't entered, and that were not looked at",
  "未查看的已送出未送达答复数",
  `0 unless a region has more than ${mostUndelivered.toLocaleString("en")} of them; those entered last are looked at.`,
);
