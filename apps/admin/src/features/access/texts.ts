import { defineTexts } from '../../ui/texts';

/** Texts of the sign-in page. */
export const accessTexts = defineTexts('access', {
  title: ['登录', 'Sign in'],
  product: ['点单', 'Diandan'],
  slogan: [
    '群众点单，站点派单，社工接单，群众评单',
    'Residents order, stations dispatch, workers accept, residents rate',
  ],
  scope: [
    '一县之内，站点、清单和每一张需求单，都在这里。',
    'The stations of a county, their menus and every request, in one place.',
  ],
  username: ['账号', 'User name'],
  password: ['密码', 'Password'],
  usernameNeeded: ['请填写账号', 'Please enter your user name'],
  passwordNeeded: ['请填写密码', 'Please enter your password'],
  signIn: ['登录', 'Sign in'],
  notSignedIn: ['没有登录成功', 'Not signed in'],
  language: ['语言 Language', 'Language 语言'],
  demoTitle: ['一键进入演示', 'Enter the demo with one click'],
  demoText: [
    '选一个角色，从点单走到评单。居民和社工会进入手机页面。',
    'Pick a role and walk from order to rating. Residents and workers go to the phone pages.',
  ],
  phone: ['手机页面', 'phone pages'],
  stepOrder: ['点单', 'Order'],
  stepDispatch: ['派单', 'Dispatch'],
  stepAccept: ['接单', 'Accept'],
  stepRate: ['评单', 'Rate'],
  loop: ['四步流程', 'The four steps'],
});
