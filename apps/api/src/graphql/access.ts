import type { Role } from '@diandan/domain/access';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { RequestContext } from './context.js';
import { forbidden, unauthenticated } from './errors.js';

/**
 * Who may read a field.
 * - `PUBLIC`: anybody, signed in or not.
 * - `SIGNED_IN`: anybody with a session.
 * - `WITH_PARENT`: whoever was given the object; the query that found the object has already applied the viewer's scope.
 * - a list of roles: whoever holds one of them anywhere; the place is checked by the query or command behind the field.
 */
export type AccessPolicy = 'PUBLIC' | 'SIGNED_IN' | 'WITH_PARENT' | readonly Role[];

/** States who may read this field. Every field of the finished schema must carry one. */
export function Access(policy: AccessPolicy): PropertyDecorator & MethodDecorator {
  return Extensions({ access: policy });
}

const policyOf = (extensions: Readonly<Record<string, unknown>>): AccessPolicy | undefined => {
  const policy = extensions['access'];
  if (policy === 'PUBLIC' || policy === 'SIGNED_IN' || policy === 'WITH_PARENT') return policy;
  return Array.isArray(policy) ? (policy as readonly Role[]) : undefined;
};

/** Throws unless this viewer satisfies the policy. */
export function checkAccess(policy: AccessPolicy, context: RequestContext): void {
  if (policy === 'PUBLIC' || policy === 'WITH_PARENT') return;
  if (context.viewer === null) throw unauthenticated(context.locale);
  if (policy === 'SIGNED_IN') return;
  if (!context.viewer.grants.some((grant) => policy.includes(grant.role))) throw forbidden(context.locale);
}

/**
 * Walks the finished schema, wraps every guarded field, and refuses to go on when a field carries no policy: what nobody
 * thought about is closed, and the server does not start. Runs after the schema is built, so that no way of declaring a
 * field can slip past it.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const open: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const policy = policyOf(field.extensions);
      if (policy === undefined) {
        open.push(`${type.name}.${field.name}`);
        continue;
      }
      if (policy === 'PUBLIC' || policy === 'WITH_PARENT') continue;
      const resolve: GraphQLFieldResolver<unknown, RequestContext> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: RequestContext, info) => {
        checkAccess(policy, context);
        return resolve(source, args, context, info);
      };
      const subscribe = field.subscribe;
      if (subscribe !== undefined) {
        field.subscribe = (source, args, context: RequestContext, info) => {
          checkAccess(policy, context);
          return subscribe(source, args, context, info);
        };
      }
    }
  }
  if (open.length > 0) throw new Error(`fields without an access policy: ${open.join(', ')}`);
  return schema;
}
