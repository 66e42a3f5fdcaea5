import type { TextPair } from '../../ui/texts';

// A sheet speaks the language of its address, not that of the reader's settings, so it does not use the texts of the
// screens: a county prints both languages from one computer.
const table = {
  title: ['服务清单', 'What we offer'],
  place: ['地址', 'Address'],
  openingHours: ['开放时间', 'Open'],
  phone: ['电话', 'Phone'],
  scan: ['手机扫一扫', 'Scan with your phone'],
  scanText: ['看最新清单，也能点单', 'for the latest list, and to order'],
  qrLabel: ['二维码，打开 {{address}}', 'QR code, opens {{address}}'],
  noPhone: ['没有手机？打电话或到站里来，我们帮您点单。', 'No smartphone? Call us or come in; we order for you.'],
  noPhoneOrCall: ['没有手机？到站里来，我们帮您点单。', 'No smartphone? Come in; we order for you.'],
  notYet: ['本站现在不接单。', 'This station takes no orders at present.'],
  forWhom: ['给谁用', 'For'],
  everybody: ['谁都可以', 'everybody'],
  fromAge: ['满 {{from}} 岁', 'from age {{from}}'],
  toAge: ['{{to}} 岁和更小的', 'up to age {{to}}'],
  ages: ['{{from}} 岁到 {{to}} 岁', 'age {{from}} to {{to}}'],
  not: ['不包括{{names}}', 'not for: {{names}}'],
  somePlaces: ['只限部分地方的居民，请问站点', 'only for residents of some places; please ask'],
  soon: ['多久有回话', 'Answer within'],
  hours: ['{{n}} 小时内', '{{n}} h'],
  oneDay: ['1 天内', 'a day'],
  days: ['{{n}} 天内', '{{n}} days'],
  documents: ['要带', 'Bring'],
  note: ['站点说明', 'Note'],
  free: ['不要钱', 'Free'],
  purchased: ['您不用付钱', 'You pay nothing'],
  purchasedBy: ['由{{payer}}出钱', 'paid by {{payer}}'],
  lowFee: ['{{yuan}} 元', '{{yuan}} yuan'],
  lowFeePlain: ['收一点钱', 'A low fee'],
  version: ['清单第 {{n}} 版，{{day}}起用', 'Version {{n}} of this list, in force since {{day}}'],
  printedOn: [
    '{{day}}打印。价钱和办法有变化时，以手机页面为准。',
    'Printed on {{day}}. The phone page has the latest.',
  ],
  illustrative: [
    '示例数据：项目名称、地址和电话都是演示用的。',
    'Example data: items, addresses and numbers are made up.',
  ],
  page: ['第', 'Page '],
  ofPages: [' 页，共 ', ' of '],
  endPage: [' 页', ''],
  comma: ['、', ', '],
  sentence: ['；', '; '],
  colon: ['：', ': '],
  print: ['打印', 'Print'],
  large: ['大字', 'Large type'],
  plain: ['大白话', 'Plain words (Chinese)'],
  english: ['English', '中文'],
  phonePage: ['手机页面', 'Phone page'],
  toolbar: ['打印选项', 'How to print'],
  noMenu: ['这个站点还没有公布服务清单。', 'This station has not published its services yet.'],
  closed: ['这个站点已经关了。', 'This station has closed.'],
  unknown: ['找不到这个站点', 'This station cannot be found'],
  unknownText: ['请看看地址写得对不对。', 'Please check the address.'],
} as const satisfies Readonly<Record<string, TextPair>>;

/** The languages of a sheet. */
export type SheetLanguage = 'zh-CN' | 'en';

/** Says a text of the sheet, with values in its gaps. */
export type SaySheet = (key: keyof typeof table, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of a sheet in its language. */
export function sheetTexts(language: SheetLanguage): SaySheet {
  return (key, values = {}) => {
    const text: string = table[key][language === 'en' ? 1 : 0];
    return text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap] ?? ''));
  };
}
