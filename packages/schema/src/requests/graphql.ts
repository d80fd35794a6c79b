import { addEntity } from "../kit/entity-queries.js";
import { addApplication } from "./access/application-graphql.js";
import { addProgress } from "./access/progress-graphql.js";
import { addCalendar } from "./calendar/calendar-graphql.js";
import { addCase } from "./case/case-graphql.js";
import { addReplying } from "./case/letters/reply-graphql.js";
import { addPublication } from "./case/publication/publication-graphql.js";
import { addQueue } from "./case/queue/queue-graphql.js";
import { addQueueSummary } from "./case/queue/summary-graphql.js";
import { addQueueWhatIf } from "./case/queue-what-if-graphql.js";
import { addRecording } from "./case/record-graphql.js";
import { addReminders } from "./case/reminders-graphql.js";
import { addRequestDeadline } from "./case/request-deadline-graphql.js";
import { addDossier } from "./dossier/dossier-graphql.js";
import { addDuplicates } from "./intake/duplicates-graphql.js";
import { addIntake } from "./intake/intake-graphql.js";
import { addSplitting } from "./intake/split-graphql.js";
import { addSuccessors } from "./intake/successors-graphql.js";
import { request } from "./model.js";
import { addRemedies } from "./remedies/graphql.js";

/** Disclosure requests, and their cases; the kit masks the applicants' data, or leaves them out. */
export function addRequests(): void {
  addEntity(request);
  addCase();
  addRequestDeadline();
  addRecording();
  addReplying();
  addDuplicates();
  addIntake();
  addSplitting();
  addSuccessors();
  addQueue();
  addQueueSummary();
  addPublication();
  addRemedies();
  addQueueWhatIf();
  addReminders();
  addCalendar();
  addDossier();
  addApplication();
  addProgress();
}
