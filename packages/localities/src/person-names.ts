import type { Random } from './random.js';

/*
 * Names are put together from lists, never taken from a person. Generations were named differently, so the syllables
 * depend on the year of birth; one-syllable given names come from rare characters, since common ones are full of
 * people everybody knows.
 */
const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪',
];
const syllables = {
  old: { first: [...'秀桂淑玉春兰德长守仁永正素月金凤'], second: [...'芳兰英珍云清贵福生忠莲容琼发顺禄'] },
  middle: { first: [...'晓丽建志小永文红雪光俊彩'], second: [...'梅萍琴霞军斌勤蓉敏辉勇莉'] },
  young: { first: [...'可若书雨思语安佳欣嘉景知沐亦'], second: [...'宁然岚桐彤晨涵悦航溪霖禾琪诺'] },
};
const rareSyllables = [...'芸苒筠珂昀珩栩棠蓓翎'];

type Generation = keyof typeof syllables;

function generationOf(birthYear: number): Generation {
  if (birthYear < 1966) return 'old';
  return birthYear < 1990 ? 'middle' : 'young';
}

/** A name of that generation which is not among those taken; it is added to them. */
export function newName(random: Random, birthYear: number, taken: Set<string>, surname?: string): string {
  const { first, second } = syllables[generationOf(birthYear)];
  for (;;) {
    const given = random.chance(0.06) ? random.pick(rareSyllables) : random.pick(first) + random.pick(second);
    const name = (surname ?? random.pick(surnames)) + given;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
