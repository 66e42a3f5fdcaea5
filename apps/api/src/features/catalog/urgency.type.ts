import { urgencies } from '@diandan/domain/catalog';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.js';

export const UrgencyEnum = enumOf(urgencies);
registerEnumType(UrgencyEnum, {
  name: 'Urgency',
  description: 'How pressing a request is (紧急程度).',
  valuesConfig: {
    CRISIS: { description: '危机: goes to the head of the queue.' },
    URGENT: { description: '紧急.' },
    NORMAL: { description: '一般.' },
    LOW: { description: '不急.' },
  },
});
