import type * as Types from './types';

export const RecordNeedDocument = "mutation RecordNeed($input: RecordNeedInput!) { recordNeed(input: $input) { __typename ... on Refusal { message } ... on InvalidInput { issues { path message } } } }" as Types.TypedDocument<Types.RecordNeedMutation, Types.RecordNeedMutationVariables>;
