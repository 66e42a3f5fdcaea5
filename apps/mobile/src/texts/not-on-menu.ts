/** What a resident who finds nothing fitting on the menu is asked, in Chinese. */
export const notOnMenuZh = {
  title: '菜单上没有？告诉我们',
  text: '用一句话说您需要什么，站点会记下来，想办法安排。',
  label: '我需要的是',
  hint: '例如：想有人陪我去医院。不用写姓名和电话。',
  send: '告诉站点',
  empty: '请写一句您需要什么。',
  thanks: '谢谢，站点已经记下。有了办法会告诉您。',
  another: '还有别的',
};
