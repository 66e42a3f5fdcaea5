export { DemoAccountType, RoleEnum, RoleGrantType, ViewerType } from './access.type.js';
export { createAccess } from './access.feature.js';
export { createAdministrator, demoUsernames, hasAdministrator, setDemoPassword } from './accounts.repository.js';
export { hashPassword, verifyPassword } from './passwords.js';
export { accountOf, forgiveAttempts, refundAttempt, reserveAttempt } from './sign-in-limits.js';
