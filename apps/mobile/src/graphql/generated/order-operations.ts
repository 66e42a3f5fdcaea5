import type * as Types from './types';

export const ProxyRelationsDocument = "query ProxyRelations { terms(kind: PROXY_RELATION) { key name } }" as Types.TypedDocument<Types.ProxyRelationsQuery, Types.ProxyRelationsQueryVariables>;
export const OrderServiceDocument = "mutation OrderService($input: OrderServiceInput!) { orderService(input: $input) { __typename ... on OrderServiceSuccess { request { id ticketNo state } } ... on Refusal { message } ... on InvalidInput { issues { path message } } } }" as Types.TypedDocument<Types.OrderServiceMutation, Types.OrderServiceMutationVariables>;
