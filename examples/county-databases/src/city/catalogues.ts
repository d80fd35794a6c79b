import { areas, departmentOf } from "./areas.js";
import { departments } from "./data/departments.js";
import { keyAreaData } from "./data/key-areas.js";
import { city, type Place } from "./places.js";
import type { Catalogue, GrassrootsArea, Level, Theme } from "./records.js";

const trunk: readonly (readonly [code: string, name: string, cycle: number | null, theme?: Theme])[] = [
  ["01", "政策文件", null],
  ["0101", "行政规范性文件", 30],
  ["0102", "其他政策文件", 30],
  ["0103", "政策解读", 30],
  ["02", "法定主动公开内容", null],
  ["0201", "机构领导", 180],
  ["0202", "规划计划", 180],
  ["0203", "统计信息", 30],
  ["0204", "财政资金", 30],
  ["0205", "人事信息", 60],
  ["0206", "招标采购", 30],
  ["0207", "应急管理", 60],
  ["0208", "建议提案办理", 180],
  ["0209", "行政权力运行", 60],
  ["03", "专题专栏", null],
  ["0301", "工作推进", 30],
  ["0302", "消费信息", 30, "CONSUMER_INFORMATION"],
  ["0303", "十项暖民心行动", 30, "PEOPLES_LIVELIHOOD"],
  ["0304", "回应关切", 30],
];

/** The tree of columns of a place: the trunk, and below it the key areas. */
export function cataloguesOf(place: Place): readonly Catalogue[] {
  const tree = new Tree(place);
  for (const [code, name, cycle, theme] of trunk)
    tree.add({ code, name, updateCycleDays: cycle, theme: theme ?? null });
  if (place === city) cityBranches(tree);
  else countyBranches(tree);
  return tree.nodes;
}

function cityBranches(tree: Tree): void {
  tree.add({ code: "0104", name: "政府规章" });
  tree.add({ code: "04", name: "重点领域信息公开" });
  keyAreaData.forEach(([name, province, department], at) => {
    tree.add({
      code: `04${two(at + 1)}`,
      name,
      level: "CITY",
      keyArea: true,
      areaCode: String(201 + at),
      updateCycleDays: at % 3 === 0 ? 20 : 30,
      responsibleBody: tree.bodyName(department),
      provincialDepartment: province,
    });
  });
}

function countyBranches(tree: Tree): void {
  tree.add({ code: "04", name: "县级重点领域" });
  areas.forEach((area, at) => {
    tree.add({
      code: `04${two(at + 1)}`,
      ...branch(area, "COUNTY"),
      responsibleBody: tree.bodyName(departmentOf(area)),
    });
  });
  tree.add({ code: "05", name: "乡级重点领域" });
  areas
    .filter((area) => area.townshipLevel)
    .forEach((area, at) => {
      tree.add({
        code: `05${two(at + 1)}`,
        ...branch(area, "TOWNSHIP"),
        responsibleBody: "各乡镇人民政府、街道办事处",
      });
    });
}

function branch(
  area: GrassrootsArea,
  level: Level,
): Pick<Catalogue, "name" | "level" | "keyArea" | "areaCode" | "updateCycleDays"> {
  return { name: area.name, level, keyArea: true, areaCode: area.code, updateCycleDays: 20 };
}

const two = (value: number) => String(value).padStart(2, "0");

class Tree {
  readonly nodes: Catalogue[] = [];

  constructor(private readonly place: Place) {}

  add(node: Partial<Catalogue> & Pick<Catalogue, "code" | "name">): void {
    this.nodes.push({
      level: null,
      keyArea: false,
      areaCode: null,
      theme: null,
      updateCycleDays: null,
      responsibleBody: null,
      provincialDepartment: null,
      ...node,
      n: this.nodes.length + 1,
      parent: this.nodes.find((one) => one.code === node.code.slice(0, -2)) ?? null,
    });
  }

  bodyName(department: string): string {
    return `${this.place.name}${departments.find((one) => one.key === department)?.name ?? "人民政府办公室"}`;
  }
}
