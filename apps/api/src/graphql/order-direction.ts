import { registerEnumType } from 'type-graphql';
import { enumOf } from './enum-of.js';

/** Which way a list runs. */
export type OrderDirection = 'ASC' | 'DESC';

export const OrderDirectionEnum = enumOf(['ASC', 'DESC'] as const);
registerEnumType(OrderDirectionEnum, {
  name: 'OrderDirection',
  description: 'Which way a list runs.',
  valuesConfig: {
    ASC: { description: '升序: smallest or earliest first.' },
    DESC: { description: '降序: the other way round.' },
  },
});
