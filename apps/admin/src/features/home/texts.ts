import { defineTexts } from '../../ui/texts';

/** Texts of today's work. */
export const homeTexts = defineTexts('home', {
  title: ['今日工作', 'Today'],
  greeting: ['{{name}}，{{stations}}', '{{name}}, {{stations}}'],
  figures: ['各状态需求单', 'Requests by state'],
  total: ['全部需求单', 'All requests'],
  overdue: ['超期', 'Overdue'],
  overdueTitle: ['已超期', 'Overdue'],
  overdueEmpty: ['没有超期的需求单', 'Nothing is overdue'],
  overdueEmptyNext: ['都在时限内办理。', 'Everything is within its time.'],
  verifyTitle: ['等待核单', 'Waiting to be verified'],
  verifyEmpty: ['没有等待核单的需求单', 'Nothing waits to be verified'],
  verifyEmptyNext: ['居民点单后会出现在这里。', 'New orders appear here.'],
  dispatchTitle: ['等待派单', 'Waiting for dispatch'],
  dispatchEmpty: ['没有等待派单的需求单', 'Nothing waits for dispatch'],
  dispatchEmptyNext: ['核单通过后会出现在这里。', 'Verified requests appear here.'],
  seeAll: ['查看全部 {{n}} 张', 'See all {{n}}'],
  orderedBy: ['点单人', 'Ordered by'],
});
