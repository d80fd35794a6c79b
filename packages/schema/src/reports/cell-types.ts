import { builder } from "../builder.js";
import { nodeConnection } from "../kit/connection-type.js";
import { say } from "../kit/describe.js";
import { pageArgs } from "../kit/entity-queries.js";
import { coverageObject, coverageType, labelType } from "../kit/shared-types.js";
import type { Cell, Place } from "./layout.js";
import { type CellObject, cellObjects, type TableObject } from "./report-object.js";
import { pageOfRecords, recordsOfCell, unheldPage } from "./report-records.js";

const axis = builder.objectRef<Cell["row"]>("StatutoryCaption").implement({
  description: say("A row or a column of a statutory table", "报表行或列"),
  fields: (t) => ({
    key: t.exposeString("key", { description: say("Key", "键") }),
    label: t.expose("label", { type: labelType, description: say("Caption, in Chinese verbatim", "表头原文") }),
  }),
});

/** A number of the form. */
export const cellType = builder.objectRef<CellObject>("StatutoryCell").implement({
  description: say("A cell of a statutory table: its number, what it stands on, and its records", "报表单元格"),
  fields: (t) => ({
    id: t.string({
      description: say(
        "Id of the cell",
        "单元格标识",
        "As in `t2.regulations.made`, `t3.granted.total`, `t4.review.upheld`.",
      ),
      resolve: ({ cell }) => cell.id,
    }),
    row: t.field({ type: axis, description: say("Its row", "行"), resolve: ({ cell }) => cell.row }),
    column: t.field({ type: axis, description: say("Its column", "列"), resolve: ({ cell }) => cell.column }),
    unit: t.field({
      type: labelType,
      description: say("In what it is counted", "计量单位"),
      resolve: ({ cell }) => cell.unit,
    }),
    value: t.exposeFloat("value", {
      nullable: true,
      description: say("The number", "数值", "Null, never 0, where it isn't known: `reason` says why."),
    }),
    counted: t.exposeFloat("counted", {
      nullable: true,
      description: say("What the sources that answered add up to", "已计数", "Null where no source holds it."),
    }),
    reason: t.expose("reason", {
      type: labelType,
      nullable: true,
      description: say("Why there is no number", "无数据原因"),
    }),
    coverage: t.field({
      type: coverageType,
      nullable: true,
      description: say("Which sources it stands on", "覆盖范围", "Null where no source holds it."),
      resolve: ({ coverage }) => coverage && coverageObject(coverage),
    }),
    records: t.field({
      type: nodeConnection(),
      description: say(
        "The records that it counts: same condition, same regions",
        "单元格所依据的记录",
        "Empty, with totalCount null, where no source holds them.",
      ),
      args: pageArgs(t),
      resolve: async (cell, args, context, info) => {
        const records = await recordsOfCell(cell);
        return records ? pageOfRecords(records, args, context, info) : unheldPage;
      },
    }),
  }),
});

const place = builder.objectRef<Place>("StatutoryPlace").implement({
  description: say("A place of the printed form: a caption or a number", "版式单元格"),
  fields: (t) => ({
    caption: t.expose("caption", { type: labelType, nullable: true, description: say("Caption", "表头文字") }),
    cell: t.exposeString("cell", {
      nullable: true,
      description: say("Id of the cell whose number stands here", "单元格标识"),
    }),
    rowSpan: t.exposeInt("rowSpan", { description: say("Rows that it spans", "跨行数") }),
    colSpan: t.exposeInt("colSpan", { description: say("Columns that it spans", "跨列数") }),
  }),
});

const layoutRow = builder.objectRef<readonly Place[]>("StatutoryRow").implement({
  description: say("A row of the printed form", "版式行"),
  fields: (t) => ({
    places: t.field({
      type: [place],
      description: say("Its places from left to right", "自左至右各格", "Without those that spans from above cover."),
      resolve: (places) => [...places],
    }),
  }),
});

const tableKey = builder.enumType("StatutoryTableKey", {
  description: say("Which statutory table", "报表种类"),
  values: {
    T2: { description: say("Disclosure on own initiative", "主动公开政府信息情况") },
    T3: { description: say("Requests received and handled", "收到和处理政府信息公开申请情况") },
    T4: { description: say("Reconsideration and suits", "政府信息公开行政复议、行政诉讼情况") },
  },
});

/** A table of the form. */
export const tableType = builder.objectRef<TableObject>("StatutoryTable").implement({
  description: say("A statutory table", "法定报表", "State Council office, 2021, No. 30."),
  fields: (t) => ({
    key: t.field({ type: tableKey, description: say("Which table", "报表种类"), resolve: ({ table }) => table.key }),
    title: t.field({ type: labelType, description: say("Its heading", "标题"), resolve: ({ table }) => table.title }),
    width: t.int({ description: say("Columns of the printed grid", "版式列数"), resolve: ({ table }) => table.width }),
    layout: t.field({
      type: [layoutRow],
      description: say("The printed form, row by row", "版式", "Captions verbatim, with their spans."),
      resolve: ({ table }) => [...table.rows],
    }),
    cells: t.field({
      type: [cellType],
      description: say("Its cells in order", "单元格"),
      resolve: async (table) => [...(await cellObjects(table))],
    }),
  }),
});
