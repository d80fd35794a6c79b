/*
 * What people write into a field of a form that they have nothing for: it names nobody, and ordinary texts are full of it.
 */

const roles = "申请人|法定代表人|法人代表|法人|代表人|代理人|负责人|联系人|经办人|委托人|户主|个体工商户|个体户|个体";
const relatives = "父亲|母亲|儿子|女儿|妻子|丈夫|配偶|家属|先生|女士|同志";
const places = "身份证|户籍所在地|户籍地|户籍|户口本|居住地|住址|住所|地址|本地|本村|本市|本县|本区|单位|公司|办公室";
const nothing = "暂无|没有|不详|未知|未填|不填|保密|匿名|附件|附页|背面|无|略|上述|以上|上|前";
const filler = new RegExp(
  `^(?:同|即|为|是|系|见|详见|如|与)?(?:本人|自己|${roles}|${relatives}|${places}|${nothing}){1,3}(?:一致|相同)?$`,
);

/** Whether a field holds no name or address of its own, but 本人, 同上, 无, 同申请人 and the like. */
export function isFiller(value: string): boolean {
  return filler.test(value.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, ""));
}
