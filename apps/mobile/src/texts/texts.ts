import type { zhCn } from './zh-cn';
import type { zhCnMore } from './zh-cn-more';

type Widened<Node> = Node extends string
  ? string
  : Node extends readonly string[]
    ? readonly string[]
    : { readonly [Key in keyof Node]: Widened<Node[Key]> };

/** All texts in Chinese, which is the language they are written in first. */
export type ChineseTexts = typeof zhCn & typeof zhCnMore;

/** The shape that every other language must fill. */
export type Texts = Widened<ChineseTexts>;
