import { defineTexts } from '../ui/texts';

/** Texts of changing one's own password. */
export const passwordTexts = defineTexts('password', {
  title: ['修改密码', 'Change your password'],
  present: ['原密码', 'Present password'],
  next: ['新密码', 'New password'],
  nextHint: ['至少 10 个字符，不含账号', 'At least ten characters, without your username'],
  again: ['再输一遍', 'Once more'],
  differs: ['两次输入不一致', 'The two differ'],
  needed: ['必填', 'Required'],
  change: ['修改', 'Change'],
  changed: ['密码已修改，其他设备已退出', 'The password is changed; other devices are signed out'],
});
