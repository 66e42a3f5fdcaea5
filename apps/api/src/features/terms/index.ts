export {
  CertificateKindType,
  ClientCategoryType,
  ServiceDomainType,
  SkillType,
  TermType,
} from './term.type.js';
export { type TermView, termView, termViews, termViewsOf } from './term-views.js';
export { createTerms } from './terms.feature.js';
