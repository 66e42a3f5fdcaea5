export {
  CertificateKindType,
  ClientCategoryType,
  ServiceDomainType,
  SkillType,
  TermType,
} from './term.type.js';
export { createTermStore } from './book-keeper.js';
export { nameTermsWhenRead } from './name-terms.js';
export { type TermView, termView, termViewsOf } from './term-views.js';
export { createTerms } from './terms.feature.js';
