/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** You take the offer (接单). */
export type AcceptRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** Which request. */
  requestId: string | number;
};

/** What a station does to an inherited line. */
export type AdaptedOffering =
  /** 必须提供: makes it mandatory for those below. */
  | 'MANDATORY'
  /** 提供: takes it. */
  | 'OFFERED'
  /** 不提供: drops it. */
  | 'OUT';

/** A heading to be added. */
export type AddMenuCategoryInput = {
  /** The heading before which it stands; left out for the end. */
  beforeId?: string | number | null | undefined;
  /** Puts back one that stood here before; left out for a new one. */
  categoryId?: string | number | null | undefined;
  /** The Chinese name. */
  name: string;
  /** The English name. */
  nameEn?: string | null | undefined;
  /** Its number. */
  number: string;
};

/** A line to be added. */
export type AddMenuLineInput = {
  /** The item before which it stands; left out for the end. */
  beforeId?: string | number | null | undefined;
  /** The heading to stand under. */
  categoryId?: string | number | null | undefined;
  /** What is said of it. */
  content: ItemContentInput;
  /** Takes in an item from above or from a former version; left out for a new item. */
  itemId?: string | number | null | undefined;
  /** Its number. */
  number: string;
  /** How it is offered; OFFERED when left out. */
  offering?: LineOffering | null | undefined;
};

/** Takes back a version whose day has not come (取消发布). */
export type CancelScheduledMenuInput = {
  /** The version. */
  editionId: string | number;
  /** The revision that you looked at. */
  expectedRevision: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** Why, at most 500 characters. */
  note?: string | null | undefined;
};

/** How many orders a station takes for an item. */
export type CapacityInput = {
  /** How many orders. */
  amount: number;
  /** True when further orders wait in line instead of being refused. */
  hasWaitingList: boolean;
  /** In which span. */
  period: CapacityPeriod;
};

/** The spans over which a capacity counts. */
export type CapacityPeriod =
  /** 每天: a day. */
  | 'DAY'
  /** 每月: a calendar month. */
  | 'MONTH'
  /** 每周: a week from Monday. */
  | 'WEEK';

/** That a person belongs to a group for a time. */
export type CategoryMembershipInput = {
  /** The group. */
  categoryKey: string;
  /** The first day; today when left out. */
  since?: string | null | undefined;
  /** The last day; null until further notice. */
  until?: string | null | undefined;
};

/** A certificate that a worker holds. */
export type CertificateInput = {
  /** The day it was issued. */
  issuedOn?: string | null | undefined;
  /** Which certificate. */
  typeKey: string;
  /** Its last day. */
  validUntil?: string | null | undefined;
};

/** The present password and the one to come. */
export type ChangePasswordInput = {
  /** The new one: at least ten characters, without the username. */
  newPassword: string;
  /** The present password. */
  presentPassword: string;
};

/** Changes to an entry: what is left out stays as it is. */
export type ChangeTermInput = {
  /** The name in English; null for the Chinese one. */
  en?: string | null | undefined;
  /** The version that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The key of the entry. */
  key: string;
  /** The dictionary. */
  kind: TermKind;
  /** The group it belongs under; null for none. */
  parentKey?: string | null | undefined;
  /** Its place in forms. */
  position?: number | null | undefined;
  /** The name in Chinese. */
  zh?: string | null | undefined;
};

/** The service is delivered (办结). */
export type CompleteServiceInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** What it came to. At most 20,000 characters. */
  outcome?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
};

/** How openly a service is spoken of (保密级别). */
export type Confidentiality =
  /** 内部: on the menu, its requests shown only to those who handle them. */
  | 'DISCREET'
  /** 公开: to all. */
  | 'OPEN'
  /** 限制: on no public menu; staff order it. */
  | 'RESTRICTED';

/** Puts on record that items were looked at and are right (核对事项). */
export type ConfirmItemsInput = {
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The items, at most 200. */
  itemIds: Array<string | number>;
  /** At most 500 characters. */
  note?: string | null | undefined;
  /** The station whose menu has the items. */
  stationId: string | number;
};

/** Which of two values is to stand. */
export type ConflictChoice =
  /** What stands in the draft. */
  | 'OURS'
  /** What came in later and waits. */
  | 'THEIRS';

/** A resident to be entered. */
export type CreateResidentInput = {
  /** The address. */
  address?: string | null | undefined;
  /** The birthday; taken from the ID number when left out. */
  bornOn?: string | null | undefined;
  /** The groups this person belongs to from today on. */
  categoryKeys?: Array<string> | null | undefined;
  /** The groups with their days, all of them; instead of categoryKeys. */
  categoryMemberships?: Array<CategoryMembershipInput> | null | undefined;
  /** Where this person lives; the station's place when left out. */
  divisionCode?: string | null | undefined;
  /** With whom this person lives; null when unknown. */
  householdKey?: string | null | undefined;
  /** The 18-digit ID number. */
  idNumber?: string | null | undefined;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The name, at most 50 characters. */
  name: string;
  /** The phone number. */
  phone?: string | null | undefined;
  /** The station this person belongs to. */
  stationId: string | number;
};

/** An entry to be added to a dictionary. */
export type CreateTermInput = {
  /** The name in English; the Chinese one when left out. */
  en?: string | null | undefined;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The key, which is for ever: lower-case letters, digits and dashes. Made from the name when left out. */
  key?: string | null | undefined;
  /** The dictionary. */
  kind: TermKind;
  /** The group it belongs under; none when left out. */
  parentKey?: string | null | undefined;
  /** Its place in forms; the last when left out. */
  position?: number | null | undefined;
  /** The name in Chinese, at most 60 characters. */
  zh: string;
};

/** A worker or volunteer to be entered. */
export type CreateWorkerInput = {
  /** How many open cases at most; usual when left out. */
  caseloadCap?: number | null | undefined;
  /** The certificates held. */
  certificates?: Array<CertificateInput> | null | undefined;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** Employed, or a volunteer. */
  kind: WorkerKind;
  /** The name, at most 50 characters. */
  name: string;
  /** The day the first training was completed. */
  onboardedOn?: string | null | undefined;
  /** The phone number. */
  phone?: string | null | undefined;
  /** What this person can do. */
  skillKeys?: Array<string> | null | undefined;
  /** The station this person belongs to. */
  stationId: string | number;
  /** When this person is available. */
  weeklyAvailability?: Array<TimeOfWeekInput> | null | undefined;
};

/** You do not take the offer (婉拒). */
export type DeclineRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** For the dispatcher. At most 20,000 characters. */
  note?: string | null | undefined;
  /** A key of the dictionary DECLINE_REASON. */
  reasonKey: string;
  /** Which request. */
  requestId: string | number;
};

/** Which account lets nobody in any more. */
export type DisableAccountInput = {
  /** The account. */
  accountId: string | number;
  /** A key of your own making per intention, 8 to 128 characters; a retry with it has no second effect. */
  idempotencyKey: string | number;
};

/** Gives a draft up (作废). */
export type DiscardMenuDraftInput = {
  /** The version. */
  editionId: string | number;
  /** The revision that you looked at. */
  expectedRevision: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** Why, at most 500 characters. */
  note?: string | null | undefined;
};

/** Why nothing is done about a need. */
export type DismissNeedInput = {
  /** The version that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The need. */
  needId: string | number;
  /** The reason, for those who ask later. */
  reason: string;
};

/** The request is offered to workers (派单). */
export type DispatchRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** For the team. At most 20,000 characters. */
  note?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
  /** Who; the first leads. */
  workerIds: Array<string | number>;
};

/** Levels of the administrative divisions, top down. */
export type DivisionLevel =
  /** 县、区、县级市. */
  | 'COUNTY'
  /** 全国. */
  | 'NATION'
  /** 地级市、自治州、地区. */
  | 'PREFECTURE'
  /** 省、自治区、直辖市. */
  | 'PROVINCE'
  /** 功能区: an area that a locality defines itself. */
  | 'SUBAREA'
  /** 乡镇、街道. */
  | 'TOWNSHIP'
  /** 村、社区. */
  | 'VILLAGE';

/** A need that is the same as the one kept. */
export type DuplicateNeedInput = {
  /** The version that you looked at. */
  expectedVersion: number;
  /** The duplicate. */
  needId: string | number;
};

/** Changes of a draft, as an editor saves them while somebody types. */
export type EditMenuDraftInput = {
  /** The version. */
  editionId: string | number;
  /** The changes in order, at most 200; all are made or none. */
  edits: Array<MenuEditInput>;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The revision that was on the screen. */
  seenRevision: number;
};

/** Which account lets its holder in again. */
export type EnableAccountInput = {
  /** The account. */
  accountId: string | number;
  /** A key of your own making per intention, 8 to 128 characters; a retry with it has no second effect. */
  idempotencyKey: string | number;
};

/** Which role an account loses. */
export type EndRoleInput = {
  /** The account. */
  accountId: string | number;
  /** The held role; see ManagedAccount.grants. */
  grantId: string | number;
  /** A key of your own making per intention, 8 to 128 characters; a retry with it has no second effect. */
  idempotencyKey: string | number;
};

/** Which demo account to play. */
export type EnterDemoInput = {
  /** The username of a demo account; see demoAccounts. */
  username: string;
};

/** A hard condition that a worker fails (硬约束). */
export type ExclusionCode =
  /** 在办已满: carries as many open cases as allowed. */
  | 'CASELOAD_CAP'
  /** 证书到期. */
  | 'CERT_EXPIRED'
  /** 缺少证书. */
  | 'CERT_MISSING'
  /** 已婉拒: has declined this request before. */
  | 'DECLINED'
  /** 不在岗: on leave, or no longer here. */
  | 'INACTIVE'
  /** 时间不合: has no time when the resident has. */
  | 'NOT_AVAILABLE'
  /** 未完成岗前培训. */
  | 'ONBOARDING_MISSING'
  /** 不在服务范围: does not cover the station. */
  | 'OUT_OF_AREA'
  /** 缺少技能. */
  | 'SKILL_MISSING';

/** What an item costs. */
export type FeeInput = {
  /** The price in fen. */
  amountFen?: number | null | undefined;
  /** Who pays. */
  model: FeeModel;
  /** Who pays, in words; at most 60 characters. */
  payer?: string | null | undefined;
};

/** Who pays for a service. */
export type FeeModel =
  /** 公益免费: nobody pays. */
  | 'FREE'
  /** 低偿: you pay a low price. */
  | 'LOW_FEE'
  /** 政府购买: a government buys it for you. */
  | 'PURCHASED';

/** A further role for an account. */
export type GrantRoleInput = {
  /** The account. */
  accountId: string | number;
  /** A key of your own making per intention, 8 to 128 characters; a retry with it has no second effect. */
  idempotencyKey: string | number;
  /** The role. */
  role: Role;
  /** The station where it is held. */
  stationId: string | number;
};

/** The parts of a day that are planned with. */
export type HalfDay =
  /** 下午. */
  | 'AFTERNOON'
  /** 晚上. */
  | 'EVENING'
  /** 上午. */
  | 'MORNING';

/** Reads a file into a draft (导入清单). */
export type ImportMenuRowsInput = {
  /** The table of adaptations. With its headings, as a spreadsheet copies it: a tab between cells, a line for each row, at most 2,000 rows. */
  adaptations?: string | null | undefined;
  /** True only tells what would happen. */
  dryRun: boolean;
  /** The version. */
  editionId: string | number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The table of lines. With its headings, as a spreadsheet copies it: a tab between cells, a line for each row, at most 2,000 rows. */
  lines?: string | null | undefined;
  /** What becomes of that which is not in the file. */
  mode: MenuImportMode;
  /** The revision that was on the screen. */
  seenRevision: number;
};

/** What a menu says of an item. What is left out stays as it is; null empties what may be empty. */
export type ItemContentInput = {
  /** A closed request may be opened again. */
  canBeReopened?: boolean | null | undefined;
  /** How many orders a station takes; null without a limit. */
  capacity?: CapacityInput | null | undefined;
  /** Keys of CLIENT_CATEGORY; empty means everybody. */
  clientCategoryKeys?: Array<string> | null | undefined;
  /** How openly it is spoken of. */
  confidentiality?: Confidentiality | null | undefined;
  /** Keys of the dictionary CONSENT. */
  consentKeys?: Array<string> | null | undefined;
  /** Keys of the dictionary DOCUMENT. */
  documentKeys?: Array<string> | null | undefined;
  /** Keys of the dictionary SERVICE_DOMAIN. */
  domainKeys?: Array<string> | null | undefined;
  /** How long it usually takes, in minutes. */
  durationMinutes?: number | null | undefined;
  /** For whom it is not. */
  eligibility?: ItemEligibilityInput | null | undefined;
  /** What it costs. */
  fee?: FeeInput | null | undefined;
  /** How soon, for each of the four urgencies. */
  hours?: Array<ServiceTimeInput> | null | undefined;
  /** True where a source does not give this name. */
  isIllustrative?: boolean | null | undefined;
  /** Keys of the dictionary LANGUAGE. */
  languageKeys?: Array<string> | null | undefined;
  /** The way of social work. */
  method?: ServiceMethod | null | undefined;
  /** The Chinese name, at most 60 characters. */
  name?: string | null | undefined;
  /** The English name, at most 60 characters. */
  nameEn?: string | null | undefined;
  /** Whoever serves must have passed the safeguarding check. */
  needsSafeguarding?: boolean | null | undefined;
  /** The station looks at an order before it dispatches it. */
  needsVerification?: boolean | null | undefined;
  /** For the station’s own people, at most 500 characters. */
  note?: string | null | undefined;
  /** Who may order it. */
  orderableBy?: Array<OrdererKind> | null | undefined;
  /** The same in plain words, at most 500 characters. */
  plainSummary?: string | null | undefined;
  /** Keys of the dictionary CERTIFICATE_TYPE. */
  requiredCertificateKeys?: Array<string> | null | undefined;
  /** Keys of the dictionary SKILL. */
  requiredSkillKeys?: Array<string> | null | undefined;
  /** What is done, at most 500 characters. */
  summary?: string | null | undefined;
  /** The same in English, at most 500 characters. */
  summaryEn?: string | null | undefined;
  /** How many workers go together. */
  workersNeeded?: number | null | undefined;
};

/** For whom an item is not; it is replaced as a whole. */
export type ItemEligibilityInput = {
  /** Client categories that are left out. */
  excludedCategoryKeys?: Array<string> | null | undefined;
  /** Codes of places that are not served. */
  excludedPlaceCodes?: Array<string> | null | undefined;
  /** Ways of living together, one of which applies. */
  householdKeys?: Array<string> | null | undefined;
  /** Up to this age in full years. */
  maxAge?: number | null | undefined;
  /** From this age in full years. */
  minAge?: number | null | undefined;
  /** Codes of the only places served. */
  placeCodes?: Array<string> | null | undefined;
};

/** What a station does with an item. */
export type ItemUseKind =
  /** 调整: tightens it or takes it. */
  | 'ADAPTS'
  /** 停用: does not offer it. */
  | 'DROPS'
  /** 发布: brings it onto the menu. */
  | 'PUBLISHES';

/** How a publisher offers a line. */
export type LineOffering =
  /** 必须提供: no station below may drop it. */
  | 'MANDATORY'
  /** 提供: offered where no station drops it. */
  | 'OFFERED'
  /** 可选: offered only where a station takes it. */
  | 'OPTIONAL';

/** The items that answer a need: they replace those linked before. */
export type LinkNeedInput = {
  /** The version that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** 1 to 20 items of the menus in force at the station of the need or above it. */
  itemIds: Array<string | number>;
  /** The need. */
  needId: string | number;
};

/** A field of an inherited item that a station may tighten for itself. */
export type LocalField =
  /** ItemContent.capacity. */
  | 'capacity'
  /** ItemContent.clientCategoryKeys. */
  | 'clientCategoryKeys'
  /** ItemContent.confidentiality. */
  | 'confidentiality'
  /** ItemContent.consentKeys. */
  | 'consentKeys'
  /** ItemContent.documentKeys. */
  | 'documentKeys'
  /** ItemContent.durationMinutes. */
  | 'durationMinutes'
  /** ItemContent.eligibility. */
  | 'eligibility'
  /** ItemContent.fee. */
  | 'fee'
  /** ItemContent.hours. */
  | 'hours'
  /** ItemContent.languageKeys. */
  | 'languageKeys'
  /** ItemContent.needsSafeguarding. */
  | 'needsSafeguarding'
  /** ItemContent.needsVerification. */
  | 'needsVerification'
  /** ItemContent.note. */
  | 'note'
  /** ItemContent.orderableBy. */
  | 'orderableBy'
  /** ItemContent.requiredCertificateKeys. */
  | 'requiredCertificateKeys'
  /** ItemContent.requiredSkillKeys. */
  | 'requiredSkillKeys'
  /** ItemContent.workersNeeded. */
  | 'workersNeeded';

/** What a score is the sum of (评分因素). */
export type MatchFactor =
  /** 服务延续: has served this resident before. */
  | 'CONTINUITY'
  /** 语言: speaks as the resident does. */
  | 'LANGUAGE'
  /** 在办量: has room for more. */
  | 'LOAD'
  /** 意愿: what the resident wishes. */
  | 'PREFERENCE'
  /** 评价: how residents rated. */
  | 'RATING'
  /** 接单率: how often offers are accepted. */
  | 'RELIABILITY'
  /** 专业匹配: has what is asked for and is not needed more elsewhere. */
  | 'SKILL_FIT'
  /** 路程: is near. */
  | 'TRAVEL';

/** In which way two versions differ. */
export type MenuDifferenceKind =
  /** 新增. */
  | 'ADDED'
  /** 改内容. */
  | 'CHANGED'
  /** 移动. */
  | 'MOVED'
  /** 取消. */
  | 'REMOVED'
  /** 改编号. */
  | 'RENUMBERED';

/** What a draft begins with. */
export type MenuDraftBasis =
  /** 空白. */
  | 'EMPTY'
  /** 现行清单: the station’s version in force; a whole menu copies what is inherited. */
  | 'IN_FORCE'
  /** 旧版: a version of the station, whatever became of it; publishing it rolls back. */
  | 'VERSION';

/** One change of a draft: exactly one of its members is given. */
export type MenuEditInput = {
  /** Adds a heading. */
  addCategory?: AddMenuCategoryInput | null | undefined;
  /** Adds a line. */
  addLine?: AddMenuLineInput | null | undefined;
  /** Leaves the line of this item as inherited. */
  clearAdaptation?: string | number | null | undefined;
  /** Moves a heading. */
  moveCategory?: MoveMenuCategoryInput | null | undefined;
  /** Moves a line. */
  moveLine?: MoveMenuLineInput | null | undefined;
  /** Takes out this heading; its lines stay, under none. */
  removeCategory?: string | number | null | undefined;
  /** Takes out the line of this item. */
  removeLine?: string | number | null | undefined;
  /** Adapts an inherited line. */
  setAdaptation?: SetMenuAdaptationInput | null | undefined;
  /** Changes a heading. */
  setCategory?: SetMenuCategoryInput | null | undefined;
  /** Changes a line. */
  setLine?: SetMenuLineInput | null | undefined;
};

/** A step with a version of a menu. */
export type MenuEditionAction =
  /** 取消发布: cancelScheduledMenu. */
  | 'CANCEL'
  /** 作废: discardMenuDraft. */
  | 'DISCARD'
  /** 编辑: editMenuDraft and resolveMenuConflict. */
  | 'EDIT'
  /** 发布: publishMenu. */
  | 'PUBLISH'
  /** 退回修改: returnMenu. */
  | 'RETURN'
  /** 新建草稿: startMenuDraft. */
  | 'START'
  /** 提交审核: submitMenu. */
  | 'SUBMIT';

/** Where a version of a menu stands. */
export type MenuEditionState =
  /** 已作废: given up, or cancelled before its day. */
  | 'DISCARDED'
  /** 草稿: in work. */
  | 'DRAFT'
  /** 待审核: a second person looks at it. */
  | 'IN_REVIEW'
  /** 已发布: in force, once in force, or from a day to come. */
  | 'PUBLISHED';

/** What becomes of that which stands in the draft and not in the file. */
export type MenuImportMode =
  /** 整体替换: it is taken out. */
  | 'REPLACE_ALL'
  /** 更新: it stays as it is. */
  | 'UPDATE';

/** What a menu is to the one above it. */
export type MenuKind =
  /** 调整清单: adapts what is inherited. */
  | 'OVERLAY'
  /** 独立清单: starts anew and owes nothing but what is mandatory above. */
  | 'WHOLE';

/** What keeps a menu from being published. */
export type MenuProblemCode =
  /** 独立清单没有可以调整的上级事项: A menu of its own adapts nothing. */
  | 'ADAPTATION_NOT_ALLOWED'
  /** 上级清单中没有这一事项: The menu above has no such item. */
  | 'ADAPTATION_UNKNOWN'
  /** 最小年龄 … 大于最大年龄 …: The lowest age … is above the highest, …. */
  | 'AGE_RANGE'
  /** “…”既在服务对象中又被排除: "…" is both served and left out. */
  | 'CATEGORY_BOTH_WAYS'
  /** 没有归入类别: Stands under no category. */
  | 'CATEGORY_MISSING'
  /** 所属类别已不存在: Its category is gone. */
  | 'CATEGORY_UNKNOWN'
  /** 有两种填法尚未选定: Two values still wait for a choice. */
  | 'CONFLICT_OPEN'
  /** 收费方式与金额不符: The fee does not fit its model. */
  | 'FEE_INCONSISTENT'
  /** 已由上级清单提供，请改为调整而不是新增: Comes from the menu above: adapt it instead of adding it. */
  | 'ITEM_INHERITED'
  /** “…”不在字典中: "…" is not in the dictionary. */
  | 'KEY_UNKNOWN'
  /** 比上级的规定宽松: Is looser than what holds above. */
  | 'LOOSER_THAN_INHERITED'
  /** 上级规定必须提供，不能停用、改为可选或放宽、收回: Is mandatory above and cannot be dropped or loosened. */
  | 'MANDATORY_LOOSENED'
  /** 上级规定必须提供，清单中没有: Is mandatory above and missing here. */
  | 'MANDATORY_MISSING'
  /** 没有名称: Has no name. */
  | 'NAME_MISSING'
  /** 没有人可以点这一事项: Nobody may order it. */
  | 'NOBODY_ORDERS'
  /** 上级没有在用的清单，无从调整: There is no menu above to adapt. */
  | 'NOTHING_ABOVE'
  /** 清单中没有任何可点的事项: Nothing is offered. */
  | 'NOTHING_OFFERED'
  /** 已公布的编号 … 不能改为 …: The published number … cannot become …. */
  | 'NUMBER_CHANGED'
  /** 没有编号: Has no number. */
  | 'NUMBER_MISSING'
  /** 编号 … 曾用于另一事项，编号不再改作他用: Number … belonged to another item before; a number never changes its meaning. */
  | 'NUMBER_TAKEN'
  /** 编号 … 已用于“…”: Number … is also that of "…". */
  | 'NUMBER_TWICE'
  /** … 不在 … 到 … 之间: … is not between … and …. */
  | 'OUT_OF_RANGE'
  /** … 既在服务范围内又被排除: … is both served and left out. */
  | 'PLACE_BOTH_WAYS'
  /** “…”不是行政区划代码: "…" is no division code. */
  | 'PLACE_MALFORMED'
  /** … 不在本站区划 … 之内: … lies outside the station's division …. */
  | 'PLACE_OUTSIDE'
  /** 响应时限 … 小时长于办结时限 … 小时: The response, … hours, comes after the completion, … hours. */
  | 'RESPONSE_AFTER_COMPLETION';

/** The two tables of a menu. */
export type MenuTableKind =
  /** 调整表: what it makes of the lines above. */
  | 'ADAPTATIONS'
  /** 事项表: the lines of its own. */
  | 'LINES';

/** What in a menu is meant. */
export type MenuTargetKind =
  /** 调整: what is said of an inherited line. */
  | 'ADAPTATION'
  /** 类别: a heading. */
  | 'CATEGORY'
  /** 事项: a line of its own. */
  | 'LINE';

/** Needs that are one. */
export type MergeNeedsInput = {
  /** 1 to 20 duplicates, heard at the same station or below it. */
  duplicates: Array<DuplicateNeedInput>;
  /** The version of the kept need that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The need that is kept. */
  needId: string | number;
};

/** A duplicate, and the entry that is kept. */
export type MergeTermsInput = {
  /** The version of the duplicate that you looked at. */
  expectedVersion: number;
  /** The duplicate: it counts as the other one from now on. */
  from: TermRefInput;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The entry that is kept. */
  into: TermRefInput;
};

/** A heading to be moved. */
export type MoveMenuCategoryInput = {
  /** The heading before which it stands then; left out for the end. */
  beforeId?: string | number | null | undefined;
  /** The heading. */
  categoryId: string | number;
};

/** A line to be moved. */
export type MoveMenuLineInput = {
  /** The item before which it stands then; left out for the end. */
  beforeId?: string | number | null | undefined;
  /** The heading to stand under; left out for none. */
  categoryId?: string | number | null | undefined;
  /** The item. */
  itemId: string | number;
};

/** What can be done with a need. */
export type NeedAction =
  /** 搁置: nothing is done about it, for a reason. */
  | 'DISMISS'
  /** 关联事项: items of the menu are named that answer it. */
  | 'LINK'
  /** 合并重复: others are found to be the same need. */
  | 'MERGE'
  /** 列入计划: an item is to be made for it. */
  | 'PLAN'
  /** 记录: it is written down. */
  | 'RECORD'
  /** 重新打开: it waits for an answer again. */
  | 'REOPEN';

/** Narrows a list of needs. */
export type NeedFilter = {
  /** With the stations below it; true when left out. */
  includeDescendants?: boolean | null | undefined;
  /** Needs that this item answers. */
  itemId?: string | number | null | undefined;
  /** Heard from any of these sources. */
  sources?: Array<NeedSource> | null | undefined;
  /** Needs of this station. */
  stationId?: string | number | null | undefined;
  /** In any of these statuses. */
  statuses?: Array<NeedStatus> | null | undefined;
  /** Words in the need, or in where it comes from. */
  text?: string | null | undefined;
  /** True for the gaps of the menu: needs that no item answers yet, open or planned. False for the others. */
  withoutItem?: boolean | null | undefined;
};

/** Where a need was heard. */
export type NeedSource =
  /** 居民提出: a resident has said so. */
  | 'RESIDENT'
  /** 社工发现: staff have noticed it. */
  | 'STAFF'
  /** 需求调研: a survey has found it. */
  | 'SURVEY';

/** What became of a need. */
export type NeedStatus =
  /** 已搁置: nothing is done about it, for a reason. */
  | 'DISMISSED'
  /** 已有事项: items of the menu answer it. */
  | 'LINKED'
  /** 待回应: nobody has answered it yet. */
  | 'OPEN'
  /** 拟新增事项: an item is to be made for it. */
  | 'PLANNED';

/** An account with a first role at a station. */
export type OpenAccountInput = {
  /** The name shown to others; left out for workers and residents, who are called as in the register. */
  displayName?: string | null | undefined;
  /** A key of your own making per intention, 8 to 128 characters; a retry with it has no second effect. */
  idempotencyKey: string | number;
  /** The resident who will sign in. */
  residentId?: string | number | null | undefined;
  /** The first role. */
  role: Role;
  /** The station where it is held. */
  stationId: string | number;
  /** The name to sign in with: 3 to 64 letters, digits, dots, dashes or underscores, a letter or digit first. */
  username: string;
  /** The worker or volunteer who will sign in. */
  workerId?: string | number | null | undefined;
};

/** A station to be opened below another. */
export type OpenStationInput = {
  /** Where it is. */
  address?: string | null | undefined;
  /** The place it covers. */
  divisionCode: string;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** What sort of station; left out for one of the tiers. */
  kindKey?: string | null | undefined;
  /** Its name, at most 60 characters. */
  name: string;
  /** When it is open, in words. */
  openingHours?: string | null | undefined;
  /** The station above. */
  parentId: string | number;
  /** Its public phone number. */
  phone?: string | null | undefined;
  /** Where it stands in its life. */
  statusKey: string;
  /** Its tier; left out for a station outside the tiers. */
  tierKey?: string | null | undefined;
};

/** Which way a list runs. */
export type OrderDirection =
  /** 升序: smallest or earliest first. */
  | 'ASC'
  /** 降序: the other way round. */
  | 'DESC';

/** The ways in which an order comes in (点单方式). */
export type OrdererKind =
  /** 单位点单: an organisation or enterprise. */
  | 'ORGANISATION'
  /** 代为点单: for another person. */
  | 'PROXY'
  /** 本人点单: for oneself. */
  | 'RESIDENT'
  /** 工作人员代录: staff on the phone or at the desk. */
  | 'STAFF'
  /** 站室点单: a station room for people of its place. */
  | 'STATION';

/** What is planned for a need that no item answers. */
export type PlanNeedInput = {
  /** The version that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The need. */
  needId: string | number;
  /** Which item is to come, and when. */
  reason: string;
};

/** Publishes a version, by a person who did not work on it (发布). */
export type PublishMenuInput = {
  /** True where it is known that a version scheduled for later will take its place. */
  alsoThoughScheduled?: boolean | null | undefined;
  /** The version. */
  editionId: string | number;
  /** From when it holds; at once when left out. */
  effectiveFrom?: string | null | undefined;
  /** The revision that you looked at. */
  expectedRevision: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** At most 500 characters. */
  note?: string | null | undefined;
};

/** What you say about the service (评单); final. */
export type RateServiceInput = {
  /** At most 2,000 characters. */
  comment?: string | null | undefined;
  /** Scores of single dimensions. */
  dimensions?: Array<RatingDimensionInput> | null | undefined;
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** Which request. */
  requestId: string | number;
  /** 1 to 5 for the whole. */
  score: number;
};

/** The score of one dimension. */
export type RatingDimensionInput = {
  /** A key of the dictionary RATING_DIMENSION. */
  key: string;
  /** 1 to 5. */
  score: number;
};

/** A need, as it was heard. */
export type RecordNeedInput = {
  /** Who needs it. */
  clientCategoryKeys?: Array<string> | null | undefined;
  /** The fields of social work it belongs to. */
  domainKeys?: Array<string> | null | undefined;
  /** Where the finding comes from; for staff alone. */
  evidence?: string | null | undefined;
  /** The day; today when left out. For staff alone. */
  heardOn?: string | null | undefined;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** How many persons said so; unknown when left out. For staff alone. */
  peopleCount?: number | null | undefined;
  /** The resident who told you so, to ask back; for staff who may see that resident. */
  residentId?: string | number | null | undefined;
  /** Where it was heard; for staff alone. */
  source?: NeedSource | null | undefined;
  /** The station whose people need it. Residents leave it out: it is their own. */
  stationId?: string | number | null | undefined;
  /** What is needed, in a sentence of at most 500 characters, without names. */
  text: string;
};

/** A visit is put on record (记录走访). */
export type RecordVisitInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** What was done. At most 20,000 characters. */
  note: string;
  /** Which request. */
  requestId: string | number;
};

/** The station refuses the request (不予受理). */
export type RejectRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** For the orderer to read. At most 20,000 characters. */
  note?: string | null | undefined;
  /** A key of the dictionary REJECT_REASON. */
  reasonKey: string;
  /** Which request. */
  requestId: string | number;
};

/** A need that is to wait for an answer again. */
export type ReopenNeedInput = {
  /** The version that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The need. */
  needId: string | number;
};

/** A step that can be taken with a request (操作). */
export type RequestAction =
  /** 接单: the worker says yes. */
  | 'ACCEPT'
  /** 抢单: a worker takes it without an offer. */
  | 'CLAIM'
  /** 未评办结: nobody rated in time. */
  | 'CLOSE_UNRATED'
  /** 投诉: the orderer complains. */
  | 'COMPLAIN'
  /** 办结: the worker says done. */
  | 'COMPLETE'
  /** 婉拒: the worker says no. */
  | 'DECLINE'
  /** 派单: it is offered to a worker or team. */
  | 'DISPATCH'
  /** 上报: it goes to the station above. */
  | 'ESCALATE'
  /** 接单超时: nobody answered the offer in time. */
  | 'EXPIRE'
  /** 补充超时: the orderer did not answer in time. */
  | 'EXPIRE_RETURN'
  /** 回访: somebody else asks how it went. */
  | 'FOLLOW_UP'
  /** 退单: the worker gives it back. */
  | 'HAND_BACK'
  /** 并单: it goes on under another request. */
  | 'MERGE'
  /** 点单: the wish is placed. */
  | 'ORDER'
  /** 评单: the orderer rates. */
  | 'RATE'
  /** 撤回派单: the station takes the offer back. */
  | 'RECALL'
  /** 改换事项: it becomes a request for another item. */
  | 'RECLASSIFY'
  /** 记录走访: a visit is put on record. */
  | 'RECORD_VISIT'
  /** 转介: it goes to another station or centre. */
  | 'REFER'
  /** 不予受理: the station refuses it. */
  | 'REJECT'
  /** 重开: a new cycle begins. */
  | 'REOPEN'
  /** 回复评价: the worker replies to the rating. */
  | 'REPLY_TO_RATING'
  /** 重新提交: the orderer answers. */
  | 'RESUBMIT'
  /** 退回补充: the station says what is missing. */
  | 'RETURN'
  /** 开始服务: the work begins. */
  | 'START'
  /** 取消并单: it stands for itself again. */
  | 'UNMERGE'
  /** 核单: the station takes it on. */
  | 'VERIFY'
  /** 撤单: the orderer takes it back. */
  | 'WITHDRAW';

/** Which requests; what is left out does not narrow the list. */
export type RequestFilter = {
  /** True: only those that concern you personally: ordered by you, for yourself or for somebody else, or ordered for you. What you only serve, or only see by a role, is left out. False does not narrow. */
  concernsMe?: boolean | null | undefined;
  /** Of the stations below it too. */
  includeDescendants?: boolean | null | undefined;
  /** Only overdue ones, or only those that are not. */
  overdue?: boolean | null | undefined;
  /** For this resident. */
  residentId?: string | number | null | undefined;
  /** In these states. */
  states?: Array<RequestState> | null | undefined;
  /** Of this station. */
  stationId?: string | number | null | undefined;
  /** The beginning or the end of the ticket number; or a part of the name of the item, of the need, of the name of a worker who serves it, or of a resident whom you may see, looked for in the newest 20,000. */
  text?: string | null | undefined;
  /** Offered to, or served by, this worker. */
  workerId?: string | number | null | undefined;
};

/** The order of a list of requests. */
export type RequestOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: RequestOrderField;
};

/** What a list of requests is ordered by. */
export type RequestOrderField =
  /** 办理时限: requests without one stand behind all others, before them when descending. */
  | 'DUE_AT'
  /** 点单时间. */
  | 'ORDERED_AT'
  /** 紧急程度: descending puts crises first and, among equals, who has waited longest. */
  | 'URGENCY';

/** Where a request stands (需求单状态). */
export type RequestState =
  /** 已接单: the worker has said yes. */
  | 'ACCEPTED'
  /** 已办结: rated, or closed without a rating. */
  | 'CLOSED'
  /** 待评单: the worker says done; waits for the rating. */
  | 'DELIVERED'
  /** 已派单: offered to a worker or team; waits for an answer. */
  | 'DISPATCHED'
  /** 服务中: the work has begun. */
  | 'IN_SERVICE'
  /** 已并单: the same need is served under another request. */
  | 'MERGED'
  /** 不予受理: refused by the station with a reason. */
  | 'REJECTED'
  /** 退回补充: the station asked the orderer for something; the clock stands still. */
  | 'RETURNED'
  /** 已点单: ordered; waits for the station to verify. */
  | 'SUBMITTED'
  /** 待派单: taken on by the station; waits for dispatch. */
  | 'VERIFIED'
  /** 已撤单: taken back by the orderer. */
  | 'WITHDRAWN';

/** Whose password is replaced by a new one. */
export type ResetPasswordInput = {
  /** The account. */
  accountId: string | number;
  /** A key of your own making per intention, 8 to 128 characters; a retry with it has no second effect. */
  idempotencyKey: string | number;
};

/** Which residents; what is left out does not narrow the list. */
export type ResidentFilter = {
  /** On which day in these groups; today when left out. */
  categoriesOn?: string | null | undefined;
  /** In at least one of these groups, or in one that belongs under them. */
  categoryKeys?: Array<string> | null | undefined;
  /** A part of the name, or the whole phone number. */
  text?: string | null | undefined;
  /** Of this station and everything below it. */
  underStationId?: string | number | null | undefined;
};

/** Chooses one of two values of a field. */
export type ResolveMenuConflictInput = {
  /** Which value is to stand. */
  choice: ConflictChoice;
  /** The conflict. */
  conflictId: string | number;
  /** The version. */
  editionId: string | number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
};

/** An entry that may be chosen again; one that was merged becomes an entry of its own again. */
export type RestoreTermInput = {
  /** The version that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The key of the entry. */
  key: string;
  /** The dictionary. */
  kind: TermKind;
};

/** The orderer answers (重新提交). */
export type ResubmitRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** The wish in new words; as it was when left out. */
  need?: string | null | undefined;
  /** The answer. At most 20,000 characters. */
  note?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
};

/** An entry that may no longer be chosen. */
export type RetireTermInput = {
  /** The version that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The key of the entry. */
  key: string;
  /** The dictionary. */
  kind: TermKind;
};

/** Hands a draft back to its editors (退回修改). */
export type ReturnMenuInput = {
  /** The version. */
  editionId: string | number;
  /** The revision that you looked at. */
  expectedRevision: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** What is to be changed, at most 500 characters. */
  note: string;
};

/** The station asks the orderer for something (退回补充). */
export type ReturnRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** What is missing, for the orderer to read. At most 20,000 characters. */
  missing: string;
  /** Which request. */
  requestId: string | number;
};

/** A look at the plain data of a resident. It is written down, with your reason. */
export type RevealResidentInput = {
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** Why you need to see the data: 5 to 200 characters. */
  reason: string;
  /** The resident. */
  residentId: string | number;
};

/** What somebody may do, within the subtree of the station where the role is held. */
export type Role =
  /** 审计管理员: reads the audit log. */
  | 'AUDITOR'
  /** 县级总站: menus, coverage and figures of a whole network. */
  | 'COUNTY_ADMIN'
  /** 开发者: explores the schema. */
  | 'DEVELOPER'
  /** 派单员: verifies requests and dispatches them. */
  | 'DISPATCHER'
  /** 市/州: sees aggregates only. */
  | 'PREFECTURE_VIEWER'
  /** 居民: orders services and rates them. */
  | 'RESIDENT'
  /** 安全管理员: roles and locks. */
  | 'SECURITY_ADMIN'
  /** 站长: runs a station and its people. */
  | 'STATION_HEAD'
  /** 督导: reads the work of stations to advise them. */
  | 'SUPERVISOR'
  /** 系统管理员: accounts, no residents. */
  | 'SYSTEM_ADMIN'
  /** 志愿者: serves without being staff. */
  | 'VOLUNTEER'
  /** 社工: accepts requests and serves. */
  | 'WORKER';

/** The ways of social work. */
export type ServiceMethod =
  /** 个案: with one person or family over time. */
  | 'CASE'
  /** 社区: with a neighbourhood. */
  | 'COMMUNITY'
  /** 小组: with a group. */
  | 'GROUP'
  /** 单次: done once. */
  | 'ONE_OFF';

/** How soon a service of this urgency is due. */
export type ServiceTimeInput = {
  /** Hours until it is done; null without a limit. */
  completeHours?: number | null | undefined;
  /** Hours until somebody answers. */
  respondHours: number;
  /** The urgency. */
  urgency: Urgency;
};

/** What is done to an inherited line; what is left out stays. */
export type SetMenuAdaptationInput = {
  /** Fields to tighten; see LocalField. */
  changes?: ItemContentInput | null | undefined;
  /** Fields that are to be as inherited again. */
  clear?: Array<LocalField> | null | undefined;
  /** The item. */
  itemId: string | number;
  /** What is done to it; null leaves it as inherited. */
  offering?: AdaptedOffering | null | undefined;
};

/** Fields of a heading to be changed; what is left out stays. */
export type SetMenuCategoryInput = {
  /** The heading. */
  categoryId: string | number;
  /** The Chinese name. */
  name?: string | null | undefined;
  /** The English name. */
  nameEn?: string | null | undefined;
  /** Its number. */
  number?: string | null | undefined;
};

/** Fields of a line to be changed; what is left out stays. */
export type SetMenuLineInput = {
  /** The heading to put it under, at the end; null under none. */
  categoryId?: string | number | null | undefined;
  /** What is said of it. */
  content?: ItemContentInput | null | undefined;
  /** The item. */
  itemId: string | number;
  /** Its number. */
  number?: string | null | undefined;
  /** How it is offered. */
  offering?: LineOffering | null | undefined;
};

/** Name and password. */
export type SignInInput = {
  /** The password. */
  password: string;
  /** The name of the account. */
  username: string;
};

/** Begins a version of a station’s menu (新建草稿). */
export type StartMenuDraftInput = {
  /** The version, for the basis VERSION. */
  basedOnId?: string | number | null | undefined;
  /** What it begins with. */
  basis: MenuDraftBasis;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** What it is to the menu above; as its basis when left out. */
  kind?: MenuKind | null | undefined;
  /** The station. */
  stationId: string | number;
};

/** The work begins (开始服务). */
export type StartServiceInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** Where and when you began. At most 20,000 characters. */
  note?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
};

/** What a status counts as in figures; each locality has its own words for its statuses. */
export type StationPhase =
  /** 已建成. */
  | 'BUILT'
  /** 已关闭. */
  | 'CLOSED'
  /** 全面开展服务. */
  | 'FULL_SERVICE'
  /** 运营中: takes orders. */
  | 'OPERATING'
  /** 规划中. */
  | 'PLANNED'
  /** 建设中. */
  | 'UNDER_CONSTRUCTION';

/** Hands a draft in for review (提交审核). */
export type SubmitMenuInput = {
  /** The version. */
  editionId: string | number;
  /** The revision that you looked at. */
  expectedRevision: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** For the reviewer, at most 500 characters. */
  note?: string | null | undefined;
};

/** What can be done to an entry of a dictionary. */
export type TermAction =
  /** 修改. */
  | 'CHANGED'
  /** 新增. */
  | 'CREATED'
  /** 合并: it counts as another entry from then on. */
  | 'MERGED'
  /** 恢复使用. */
  | 'RESTORED'
  /** 停用. */
  | 'RETIRED';

/** The dictionaries that forms need (字典). */
export type TermKind =
  /** 证书: what certifies a worker. */
  | 'CERTIFICATE_TYPE'
  /** 服务对象类别: whom the network serves. */
  | 'CLIENT_CATEGORY'
  /** 知情同意: what people agree to in writing. */
  | 'CONSENT'
  /** 拒单原因: why a worker declines an offer. */
  | 'DECLINE_REASON'
  /** 所需材料: the papers that a service asks for. */
  | 'DOCUMENT'
  /** 家庭结构: with whom people live. */
  | 'HOUSEHOLD'
  /** 语言: what people and workers speak. */
  | 'LANGUAGE'
  /** 代办关系: what the one who orders is to the one who is served. */
  | 'PROXY_RELATION'
  /** 评价维度: what is rated beside the whole. */
  | 'RATING_DIMENSION'
  /** 不予受理原因: why a station refuses a request. */
  | 'REJECT_REASON'
  /** 服务领域: the fields of social work that items belong to. */
  | 'SERVICE_DOMAIN'
  /** 专长: what a worker can do. */
  | 'SKILL'
  /** 计量单位: what services are counted in. */
  | 'UNIT';

/** Names an entry of a dictionary. */
export type TermRefInput = {
  /** The key of the entry. */
  key: string;
  /** The dictionary. */
  kind: TermKind;
};

/** A part of a weekday. */
export type TimeOfWeekInput = {
  /** The part of that day. */
  halfDay: HalfDay;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
};

/** Takes a whole file back (撤销导入). */
export type UndoMenuImportInput = {
  /** The import, as its success named it. */
  batchId: string | number;
  /** The version. */
  editionId: string | number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
};

/** Changes to a resident: what is left out stays, null empties what may be empty. */
export type UpdateResidentInput = {
  /** The address. */
  address?: string | null | undefined;
  /** The birthday. */
  bornOn?: string | null | undefined;
  /** The groups this person belongs to from today on; what is left out ended yesterday. */
  categoryKeys?: Array<string> | null | undefined;
  /** The groups with their days, all of them; instead of categoryKeys. */
  categoryMemberships?: Array<CategoryMembershipInput> | null | undefined;
  /** The version that you looked at. */
  expectedVersion: number;
  /** With whom this person lives; null when unknown. */
  householdKey?: string | null | undefined;
  /** The 18-digit ID number. */
  idNumber?: string | null | undefined;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The name. */
  name?: string | null | undefined;
  /** The phone number. */
  phone?: string | null | undefined;
  /** The resident. */
  residentId: string | number;
};

/** Changes to a station: what is left out stays, null empties what may be empty. */
export type UpdateStationInput = {
  /** Where it is. */
  address?: string | null | undefined;
  /** The version that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** Its new name. */
  name?: string | null | undefined;
  /** When it is open, in words. */
  openingHours?: string | null | undefined;
  /** Its public phone number. */
  phone?: string | null | undefined;
  /** The station. */
  stationId: string | number;
  /** Its new status. */
  statusKey?: string | null | undefined;
};

/** Changes to a worker: what is left out stays, null empties what may be empty. */
export type UpdateWorkerInput = {
  /** How many open cases at most. */
  caseloadCap?: number | null | undefined;
  /** The certificates held, all of them. */
  certificates?: Array<CertificateInput> | null | undefined;
  /** The version that you looked at. */
  expectedVersion: number;
  /** Any opaque text of 8 to 128 characters; the same one again has no second effect. */
  idempotencyKey: string | number;
  /** The name. */
  name?: string | null | undefined;
  /** The day the first training was completed. */
  onboardedOn?: string | null | undefined;
  /** The phone number. */
  phone?: string | null | undefined;
  /** What this person can do, all of it. */
  skillKeys?: Array<string> | null | undefined;
  /** Whether work can be given. */
  status?: WorkerStatus | null | undefined;
  /** When this person is available, all of it. */
  weeklyAvailability?: Array<TimeOfWeekInput> | null | undefined;
  /** The worker. */
  workerId: string | number;
};

/** How pressing a request is (紧急程度). */
export type Urgency =
  /** 危机: goes to the head of the queue. */
  | 'CRISIS'
  /** 不急. */
  | 'LOW'
  /** 一般. */
  | 'NORMAL'
  /** 紧急. */
  | 'URGENT';

/** The station takes the request on (核单). */
export type VerifyRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** For the timeline. At most 20,000 characters. */
  note?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
  /** How pressing it is; unchanged when left out. */
  urgency?: Urgency | null | undefined;
};

/** You take your request back (撤单). */
export type WithdrawRequestInput = {
  /** The version you saw; a step on an old picture is refused. */
  expectedVersion: number;
  /** One key per intention, 8 to 128 characters: a retry with the same key has no second effect. */
  idempotencyKey: string | number;
  /** Why. At most 20,000 characters. */
  note?: string | null | undefined;
  /** Which request. */
  requestId: string | number;
};

/** Why a line is not offered. */
export type WithheldReason =
  /** 已停用: a station on the way down has dropped it. */
  | 'DROPPED'
  /** 未选用: optional, and nobody on the way down has taken it. */
  | 'NOT_TAKEN';

/** Which workers; what is left out does not narrow the list. */
export type WorkerFilter = {
  /** With, or without, a certificate of social work. */
  certified?: boolean | null | undefined;
  /** Of these kinds. */
  kinds?: Array<WorkerKind> | null | undefined;
  /** With every one of these skills. */
  skillKeys?: Array<string> | null | undefined;
  /** In these statuses. */
  statuses?: Array<WorkerStatus> | null | undefined;
  /** A part of the name, or the beginning of its pinyin or its initials. */
  text?: string | null | undefined;
  /** Of this station and everything below it. */
  underStationId?: string | number | null | undefined;
};

/** Whether a worker is employed or volunteers. */
export type WorkerKind =
  /** 社工: employed. */
  | 'STAFF'
  /** 志愿者: volunteers. */
  | 'VOLUNTEER';

/** The order of a list of workers. */
export type WorkerOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: WorkerOrderField;
};

/** What a list of workers is ordered by. */
export type WorkerOrderField =
  /** 按姓名: by the sound of the name. */
  | 'NAME'
  /** 按在办个案数. */
  | 'OPEN_CASES'
  /** 按站点: in the order of the tree. */
  | 'STATION';

/** Whether a worker can be given work now. */
export type WorkerStatus =
  /** 在岗. */
  | 'ACTIVE'
  /** 已离开: kept for the record. */
  | 'LEFT'
  /** 休假. */
  | 'ON_LEAVE';

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ username: string, role: Role, displayName: string, locality: string, localityName: string, station: { id: string, name: string } | null }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'SignInRefused', message: string, retryAfterSeconds: number | null }
    | { __typename: 'SignInSuccess', viewer: { isDemo: boolean, viewerCanEditTerms: boolean, viewerCanManageAccounts: boolean, account: { id: string, username: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, stations: Array<{ id: string, name: string, code: string, viewerCanCreateWorkers: boolean, viewerCanCreateResidents: boolean, viewerCanViewMenuDrafts: boolean, viewerCanViewNeeds: boolean, viewerCanEditNeeds: boolean, profile: { key: string, name: string } }>, worker: { id: string } | null, resident: { id: string } | null } }
   };

export type EnterDemoMutationVariables = Exact<{
  input: EnterDemoInput;
}>;


export type EnterDemoMutation = { enterDemo:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'SignInRefused', message: string, retryAfterSeconds: number | null }
    | { __typename: 'SignInSuccess', viewer: { isDemo: boolean, viewerCanEditTerms: boolean, viewerCanManageAccounts: boolean, account: { id: string, username: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, stations: Array<{ id: string, name: string, code: string, viewerCanCreateWorkers: boolean, viewerCanCreateResidents: boolean, viewerCanViewMenuDrafts: boolean, viewerCanViewNeeds: boolean, viewerCanEditNeeds: boolean, profile: { key: string, name: string } }>, worker: { id: string } | null, resident: { id: string } | null } }
   };

export type AccountRowFragment = { id: string, username: string, displayName: string, isDisabled: boolean, viewerCanManage: boolean, grants: Array<{ id: string, role: Role, station: { id: string, name: string } | null }> };

export type AccountsPageQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountsPageQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, username: string, displayName: string, isDisabled: boolean, viewerCanManage: boolean, grants: Array<{ id: string, role: Role, station: { id: string, name: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RolesToGiveQueryVariables = Exact<{
  stationId: string | number;
  accountId?: string | number | null | undefined;
}>;


export type RolesToGiveQuery = { rolesToGive: Array<Role> };

export type AccountWorkersQueryVariables = Exact<{
  stationId: string | number;
  text?: string | null | undefined;
}>;


export type AccountWorkersQuery = { workers: { nodes: Array<{ id: string, name: string, station: { id: string, name: string } }> } };

export type AccountResidentsQueryVariables = Exact<{
  stationId: string | number;
  text?: string | null | undefined;
}>;


export type AccountResidentsQuery = { residents: { nodes: Array<{ id: string, name: string, address: string | null }> } };

export type OpenAccountMutationVariables = Exact<{
  input: OpenAccountInput;
}>;


export type OpenAccountMutation = { openAccount:
    | { __typename: 'HasAccountAlready', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OpenAccountSuccess', password: string | null, account: { id: string, username: string, displayName: string, isDisabled: boolean, viewerCanManage: boolean, grants: Array<{ id: string, role: Role, station: { id: string, name: string } | null }> } }
    | { __typename: 'RoleNotYours', message: string }
    | { __typename: 'UsernameTaken', message: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'DemoAccountFixed', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OwnAccount', message: string }
    | { __typename: 'ResetPasswordSuccess', password: string | null, account: { id: string, username: string, displayName: string, isDisabled: boolean, viewerCanManage: boolean, grants: Array<{ id: string, role: Role, station: { id: string, name: string } | null }> } }
   };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { disableAccount:
    | { __typename: 'DemoAccountFixed', message: string }
    | { __typename: 'DisableAccountSuccess', account: { id: string, username: string, displayName: string, isDisabled: boolean, viewerCanManage: boolean, grants: Array<{ id: string, role: Role, station: { id: string, name: string } | null }> } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OwnAccount', message: string }
   };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { enableAccount:
    | { __typename: 'DemoAccountFixed', message: string }
    | { __typename: 'EnableAccountSuccess', account: { id: string, username: string, displayName: string, isDisabled: boolean, viewerCanManage: boolean, grants: Array<{ id: string, role: Role, station: { id: string, name: string } | null }> } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OwnAccount', message: string }
   };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole:
    | { __typename: 'DemoAccountFixed', message: string }
    | { __typename: 'GrantRoleSuccess', account: { id: string, username: string, displayName: string, isDisabled: boolean, viewerCanManage: boolean, grants: Array<{ id: string, role: Role, station: { id: string, name: string } | null }> } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RegisterEntryMissing', message: string }
   };

export type EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type EndRoleMutation = { endRole:
    | { __typename: 'DemoAccountFixed', message: string }
    | { __typename: 'EndRoleSuccess', account: { id: string, username: string, displayName: string, isDisabled: boolean, viewerCanManage: boolean, grants: Array<{ id: string, role: Role, station: { id: string, name: string } | null }> } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'LastRole', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OwnAccount', message: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'ChangePasswordSuccess' }
    | { __typename: 'DemoAccountFixed', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'TooManyAttempts', message: string }
    | { __typename: 'WrongPassword', message: string }
   };

export type TermRowFragment = { kind: TermKind, key: string, name: string, nameZh: string, nameEn: string, position: number, isRetired: boolean, version: number, parent: { key: string, name: string } | null, mergedInto: { key: string, name: string } | null };

export type DictionaryQueryVariables = Exact<{
  kind: TermKind;
}>;


export type DictionaryQuery = { terms: Array<{ kind: TermKind, key: string, name: string, nameZh: string, nameEn: string, position: number, isRetired: boolean, version: number, parent: { key: string, name: string } | null, mergedInto: { key: string, name: string } | null }> };

export type TermHistoryQueryVariables = Exact<{
  kind: TermKind;
  key: string;
}>;


export type TermHistoryQuery = { termHistory: Array<{ version: number, action: TermAction, at: string, actorName: string, nameZh: string, nameEn: string, parent: { name: string } | null, mergedInto: { name: string } | null }> };

export type CreateTermMutationVariables = Exact<{
  input: CreateTermInput;
}>;


export type CreateTermMutation = { createTerm:
    | { __typename: 'CreateTermSuccess', term: { kind: TermKind, key: string, name: string, nameZh: string, nameEn: string, position: number, isRetired: boolean, version: number, parent: { key: string, name: string } | null, mergedInto: { key: string, name: string } | null } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ChangeTermMutationVariables = Exact<{
  input: ChangeTermInput;
}>;


export type ChangeTermMutation = { changeTerm:
    | { __typename: 'ChangeTermSuccess', term: { kind: TermKind, key: string, name: string, nameZh: string, nameEn: string, position: number, isRetired: boolean, version: number, parent: { key: string, name: string } | null, mergedInto: { key: string, name: string } | null } }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TermIsMerged', message: string }
   };

export type RetireTermMutationVariables = Exact<{
  input: RetireTermInput;
}>;


export type RetireTermMutation = { retireTerm:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RetireTermSuccess', term: { kind: TermKind, key: string, name: string, nameZh: string, nameEn: string, position: number, isRetired: boolean, version: number, parent: { key: string, name: string } | null, mergedInto: { key: string, name: string } | null } }
    | { __typename: 'TermIsMerged', message: string }
   };

export type RestoreTermMutationVariables = Exact<{
  input: RestoreTermInput;
}>;


export type RestoreTermMutation = { restoreTerm:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RestoreTermSuccess', term: { kind: TermKind, key: string, name: string, nameZh: string, nameEn: string, position: number, isRetired: boolean, version: number, parent: { key: string, name: string } | null, mergedInto: { key: string, name: string } | null } }
   };

export type MergeTermsMutationVariables = Exact<{
  input: MergeTermsInput;
}>;


export type MergeTermsMutation = { mergeTerms:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MergeTermsSuccess', term: { kind: TermKind, key: string, name: string, nameZh: string, nameEn: string, position: number, isRetired: boolean, version: number, parent: { key: string, name: string } | null, mergedInto: { key: string, name: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TermsNotMergeable', message: string }
   };

export type TodayFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayFiguresQuery = { requestTally: { totalCount: number, overdueCount: number, byState: Array<{ state: RequestState, count: number }> } };

export type TodayQueueQueryVariables = Exact<{
  filter: RequestFilter;
  orderBy: RequestOrder;
  first: number;
}>;


export type TodayQueueQuery = { requests: { totalCount: number, nodes: Array<{ id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, item: { id: string, number: string, name: string }, station: { id: string, name: string }, orderer: { name: string, isProxy: boolean }, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ role: string, worker: { id: string, name: string } }> } | null }> } };

export type MenuSheetFragment = { kind: MenuTableKind, rows: Array<Array<string>>, columns: Array<{ key: string, heading: string, hint: string, example: string, isNumber: boolean }> };

export type MenuTablesQueryVariables = Exact<{
  editionId: string | number;
}>;


export type MenuTablesQuery = { menuTables: { lines: { kind: MenuTableKind, rows: Array<Array<string>>, columns: Array<{ key: string, heading: string, hint: string, example: string, isNumber: boolean }> }, adaptations: { kind: MenuTableKind, rows: Array<Array<string>>, columns: Array<{ key: string, heading: string, hint: string, example: string, isNumber: boolean }> } | null, template: { kind: MenuTableKind, rows: Array<Array<string>>, columns: Array<{ key: string, heading: string, hint: string, example: string, isNumber: boolean }> }, choices: Array<{ heading: string, choices: Array<string> }> } | null };

export type MenuImportOutcomeFragment = { conflictCount: number, ignoredHeadings: Array<string>, problems: Array<{ table: MenuTableKind, row: number, column: number | null, heading: string | null, place: string, message: string }>, changes: Array<{ kind: MenuDifferenceKind, targetId: string, field: string | null, text: string }>, lines: { addedCount: number, changedCount: number, unchangedCount: number, removedCount: number, exampleCount: number }, adaptations: { addedCount: number, changedCount: number, unchangedCount: number, removedCount: number, exampleCount: number } };

export type ImportMenuRowsMutationVariables = Exact<{
  input: ImportMenuRowsInput;
}>;


export type ImportMenuRowsMutation = { importMenuRows:
    | { __typename: 'DraftChangedMeanwhile', message: string }
    | { __typename: 'ImportMenuRowsSuccess', isDryRun: boolean, batchId: string | null, outcome: { conflictCount: number, ignoredHeadings: Array<string>, problems: Array<{ table: MenuTableKind, row: number, column: number | null, heading: string | null, place: string, message: string }>, changes: Array<{ kind: MenuDifferenceKind, targetId: string, field: string | null, text: string }>, lines: { addedCount: number, changedCount: number, unchangedCount: number, removedCount: number, exampleCount: number }, adaptations: { addedCount: number, changedCount: number, unchangedCount: number, removedCount: number, exampleCount: number } } | null, edition: { id: string, revision: number } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MenuInWrongState', message: string }
    | { __typename: 'MenuRowsNotImportable', message: string, problems: Array<{ table: MenuTableKind, row: number, column: number | null, heading: string | null, place: string, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type UndoMenuImportMutationVariables = Exact<{
  input: UndoMenuImportInput;
}>;


export type UndoMenuImportMutation = { undoMenuImport:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MenuInWrongState', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UndoMenuImportSuccess', edition: { id: string, revision: number } }
   };

export type MenuItemContentFragment = { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null };

export type MenuLinePartsFragment = { itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } };

export type EditionRowFragment = { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> };

export type EditionContentFragment = { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, categories: Array<{ id: string, number: string, name: string, nameEn: string | null, isInherited: boolean, lines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, looseLines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }>, adaptations: Array<{ itemId: string, itemName: string | null, offering: AdaptedOffering | null, changedFields: Array<LocalField>, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } | null }>, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }>, conflicts: Array<{ id: string, targetKind: MenuTargetKind, targetId: string, targetName: string | null, field: string, fieldName: string, ours: { text: string, authorName: string, isYours: boolean, at: string }, theirs: { text: string, authorName: string, isYours: boolean, at: string } }>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> };

export type MenuStationFragment = { id: string, name: string, viewerCanEditMenu: boolean, viewerCanViewMenuDrafts: boolean, division: { id: string, code: string, name: string }, ancestors: Array<{ id: string, name: string }> };

type RefusedStep_ChangedMeanwhile_Fragment = { message: string };

type RefusedStep_DemoAccountFixed_Fragment = { message: string };

type RefusedStep_DraftAlreadyOpen_Fragment = { message: string };

type RefusedStep_DraftChangedMeanwhile_Fragment = { message: string };

type RefusedStep_HasAccountAlready_Fragment = { message: string };

type RefusedStep_InvalidInput_Fragment = { message: string, issues: Array<{ path: Array<string>, message: string }> };

type RefusedStep_ItemFullyBooked_Fragment = { message: string };

type RefusedStep_ItemNotForYou_Fragment = { message: string };

type RefusedStep_ItemNotOnMenu_Fragment = { message: string };

type RefusedStep_ItemsNotOnMenu_Fragment = { message: string };

type RefusedStep_KeyReused_Fragment = { message: string };

type RefusedStep_LastRole_Fragment = { message: string };

type RefusedStep_LaterVersionScheduled_Fragment = { message: string };

type RefusedStep_MenuAlreadyInForce_Fragment = { message: string };

type RefusedStep_MenuInWrongState_Fragment = { message: string };

type RefusedStep_MenuNotPublishable_Fragment = { message: string };

type RefusedStep_MenuRowsNotImportable_Fragment = { message: string };

type RefusedStep_NeedInWrongStatus_Fragment = { message: string };

type RefusedStep_NeedsNotMergeable_Fragment = { message: string };

type RefusedStep_NotFound_Fragment = { message: string };

type RefusedStep_OwnAccount_Fragment = { message: string };

type RefusedStep_RegisterEntryMissing_Fragment = { message: string };

type RefusedStep_RequestInWrongState_Fragment = { message: string };

type RefusedStep_RoleNotYours_Fragment = { message: string };

type RefusedStep_SamePersonReviews_Fragment = { message: string };

type RefusedStep_SignInRefused_Fragment = { message: string };

type RefusedStep_StationNotAllowedHere_Fragment = { message: string };

type RefusedStep_StationNotOpen_Fragment = { message: string };

type RefusedStep_TermIsMerged_Fragment = { message: string };

type RefusedStep_TermsNotMergeable_Fragment = { message: string };

type RefusedStep_TooManyAttempts_Fragment = { message: string };

type RefusedStep_UsernameTaken_Fragment = { message: string };

type RefusedStep_WorkersNotEligible_Fragment = { message: string };

type RefusedStep_WrongPassword_Fragment = { message: string };

export type RefusedStepFragment =
  | RefusedStep_ChangedMeanwhile_Fragment
  | RefusedStep_DemoAccountFixed_Fragment
  | RefusedStep_DraftAlreadyOpen_Fragment
  | RefusedStep_DraftChangedMeanwhile_Fragment
  | RefusedStep_HasAccountAlready_Fragment
  | RefusedStep_InvalidInput_Fragment
  | RefusedStep_ItemFullyBooked_Fragment
  | RefusedStep_ItemNotForYou_Fragment
  | RefusedStep_ItemNotOnMenu_Fragment
  | RefusedStep_ItemsNotOnMenu_Fragment
  | RefusedStep_KeyReused_Fragment
  | RefusedStep_LastRole_Fragment
  | RefusedStep_LaterVersionScheduled_Fragment
  | RefusedStep_MenuAlreadyInForce_Fragment
  | RefusedStep_MenuInWrongState_Fragment
  | RefusedStep_MenuNotPublishable_Fragment
  | RefusedStep_MenuRowsNotImportable_Fragment
  | RefusedStep_NeedInWrongStatus_Fragment
  | RefusedStep_NeedsNotMergeable_Fragment
  | RefusedStep_NotFound_Fragment
  | RefusedStep_OwnAccount_Fragment
  | RefusedStep_RegisterEntryMissing_Fragment
  | RefusedStep_RequestInWrongState_Fragment
  | RefusedStep_RoleNotYours_Fragment
  | RefusedStep_SamePersonReviews_Fragment
  | RefusedStep_SignInRefused_Fragment
  | RefusedStep_StationNotAllowedHere_Fragment
  | RefusedStep_StationNotOpen_Fragment
  | RefusedStep_TermIsMerged_Fragment
  | RefusedStep_TermsNotMergeable_Fragment
  | RefusedStep_TooManyAttempts_Fragment
  | RefusedStep_UsernameTaken_Fragment
  | RefusedStep_WorkersNotEligible_Fragment
  | RefusedStep_WrongPassword_Fragment
;

export type MenuHomeQueryVariables = Exact<{
  stationId: string | number;
}>;


export type MenuHomeQuery = { station: { id: string, name: string, viewerCanEditMenu: boolean, viewerCanViewMenuDrafts: boolean, division: { id: string, code: string, name: string }, ancestors: Array<{ id: string, name: string }> } | null, menuEditions: { totalCount: number, nodes: Array<{ id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> }> } };

export type MenuNowQueryVariables = Exact<{
  stationId: string | number;
}>;


export type MenuNowQuery = { menu: { id: string, version: number, publishedAt: string | null, entryCount: number, sources: Array<{ version: number, station: { id: string, name: string } }>, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, isMandatory: boolean, durationMinutes: number, workersNeeded: number, originVersion: number, originStation: { id: string, name: string }, fieldOrigins: Array<{ field: string, version: number, station: { id: string, name: string } }>, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, item: { id: string, version: number, summary: string | null, isIllustrative: boolean } }> }> } | null };

export type MenuEditionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MenuEditionPageQuery = { menuEdition: { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, station: { id: string, name: string, viewerCanEditMenu: boolean, viewerCanViewMenuDrafts: boolean, division: { id: string, code: string, name: string }, ancestors: Array<{ id: string, name: string }> }, categories: Array<{ id: string, number: string, name: string, nameEn: string | null, isInherited: boolean, lines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, looseLines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }>, adaptations: Array<{ itemId: string, itemName: string | null, offering: AdaptedOffering | null, changedFields: Array<LocalField>, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } | null }>, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }>, conflicts: Array<{ id: string, targetKind: MenuTargetKind, targetId: string, targetName: string | null, field: string, fieldName: string, ours: { text: string, authorName: string, isYours: boolean, at: string }, theirs: { text: string, authorName: string, isYours: boolean, at: string } }>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> } | null };

export type MenuEditionHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type MenuEditionHeadQuery = { menuEdition: { id: string, revision: number, state: MenuEditionState } | null };

export type MenuFilesPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MenuFilesPageQuery = { menuEdition: { id: string, version: number, revision: number, availableActions: Array<MenuEditionAction>, station: { id: string, name: string } } | null };

export type MenuAboveQueryVariables = Exact<{
  stationId: string | number;
}>;


export type MenuAboveQuery = { inheritedMenu: { categories: Array<{ id: string, number: string, name: string, nameEn: string | null, lines: Array<{ itemId: string, number: string, categoryId: string | null, isMandatory: boolean, withheldReason: WithheldReason | null, originStation: { id: string, name: string }, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, withheld: Array<{ itemId: string, number: string, categoryId: string | null, isMandatory: boolean, withheldReason: WithheldReason | null, originStation: { id: string, name: string }, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> } | null };

export type InheritedLinePartsFragment = { itemId: string, number: string, categoryId: string | null, isMandatory: boolean, withheldReason: WithheldReason | null, originStation: { id: string, name: string }, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } };

export type MenuTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type MenuTermsQuery = { SERVICE_DOMAIN: Array<{ kind: TermKind, key: string, name: string }>, CLIENT_CATEGORY: Array<{ kind: TermKind, key: string, name: string }>, SKILL: Array<{ kind: TermKind, key: string, name: string }>, CERTIFICATE_TYPE: Array<{ kind: TermKind, key: string, name: string }>, LANGUAGE: Array<{ kind: TermKind, key: string, name: string }>, DOCUMENT: Array<{ kind: TermKind, key: string, name: string }>, CONSENT: Array<{ kind: TermKind, key: string, name: string }>, HOUSEHOLD: Array<{ kind: TermKind, key: string, name: string }> };

export type MenuTermFragment = { kind: TermKind, key: string, name: string };

export type MenuComparedQueryVariables = Exact<{
  fromId: string | number;
  toId: string | number;
}>;


export type MenuComparedQuery = { menuDifferences: Array<{ kind: MenuDifferenceKind, targetKind: MenuTargetKind, targetId: string, field: string | null, text: string }> | null };

export type MenuItemUseQueryVariables = Exact<{
  itemId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MenuItemUseQuery = { itemUse: { totalCount: number, nodes: Array<{ kind: ItemUseKind, menuVersion: number, station: { id: string, name: string, ancestors: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MenuItemsToCheckQueryVariables = Exact<{
  stationId: string | number;
  olderThanDays: number;
}>;


export type MenuItemsToCheckQuery = { itemsToCheck: Array<{ itemId: string, number: string, name: string, lastCheckedAt: string | null, lastCheckedByName: string | null }> };

export type StartMenuDraftMutationVariables = Exact<{
  input: StartMenuDraftInput;
}>;


export type StartMenuDraftMutation = { startMenuDraft:
    | { __typename: 'DraftAlreadyOpen', editionId: string, message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StartMenuDraftSuccess', edition: { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> } }
   };

export type EditMenuDraftMutationVariables = Exact<{
  input: EditMenuDraftInput;
}>;


export type EditMenuDraftMutation = { editMenuDraft:
    | { __typename: 'DraftChangedMeanwhile', message: string, changes: Array<{ fieldName: string | null, isRemoved: boolean, at: string }> }
    | { __typename: 'EditMenuDraftSuccess', addedIds: Array<string>, edition: { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, categories: Array<{ id: string, number: string, name: string, nameEn: string | null, isInherited: boolean, lines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, looseLines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }>, adaptations: Array<{ itemId: string, itemName: string | null, offering: AdaptedOffering | null, changedFields: Array<LocalField>, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } | null }>, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }>, conflicts: Array<{ id: string, targetKind: MenuTargetKind, targetId: string, targetName: string | null, field: string, fieldName: string, ours: { text: string, authorName: string, isYours: boolean, at: string }, theirs: { text: string, authorName: string, isYours: boolean, at: string } }>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MenuInWrongState', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ResolveMenuConflictMutationVariables = Exact<{
  input: ResolveMenuConflictInput;
}>;


export type ResolveMenuConflictMutation = { resolveMenuConflict:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MenuInWrongState', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ResolveMenuConflictSuccess', edition: { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, categories: Array<{ id: string, number: string, name: string, nameEn: string | null, isInherited: boolean, lines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, looseLines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }>, adaptations: Array<{ itemId: string, itemName: string | null, offering: AdaptedOffering | null, changedFields: Array<LocalField>, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } | null }>, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }>, conflicts: Array<{ id: string, targetKind: MenuTargetKind, targetId: string, targetName: string | null, field: string, fieldName: string, ours: { text: string, authorName: string, isYours: boolean, at: string }, theirs: { text: string, authorName: string, isYours: boolean, at: string } }>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> } }
   };

export type SubmitMenuMutationVariables = Exact<{
  input: SubmitMenuInput;
}>;


export type SubmitMenuMutation = { submitMenu:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MenuInWrongState', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SubmitMenuSuccess', edition: { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, categories: Array<{ id: string, number: string, name: string, nameEn: string | null, isInherited: boolean, lines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, looseLines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }>, adaptations: Array<{ itemId: string, itemName: string | null, offering: AdaptedOffering | null, changedFields: Array<LocalField>, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } | null }>, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }>, conflicts: Array<{ id: string, targetKind: MenuTargetKind, targetId: string, targetName: string | null, field: string, fieldName: string, ours: { text: string, authorName: string, isYours: boolean, at: string }, theirs: { text: string, authorName: string, isYours: boolean, at: string } }>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> } }
   };

export type ReturnMenuMutationVariables = Exact<{
  input: ReturnMenuInput;
}>;


export type ReturnMenuMutation = { returnMenu:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MenuInWrongState', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReturnMenuSuccess', edition: { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, categories: Array<{ id: string, number: string, name: string, nameEn: string | null, isInherited: boolean, lines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, looseLines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }>, adaptations: Array<{ itemId: string, itemName: string | null, offering: AdaptedOffering | null, changedFields: Array<LocalField>, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } | null }>, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }>, conflicts: Array<{ id: string, targetKind: MenuTargetKind, targetId: string, targetName: string | null, field: string, fieldName: string, ours: { text: string, authorName: string, isYours: boolean, at: string }, theirs: { text: string, authorName: string, isYours: boolean, at: string } }>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> } }
   };

export type PublishMenuMutationVariables = Exact<{
  input: PublishMenuInput;
}>;


export type PublishMenuMutation = { publishMenu:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'LaterVersionScheduled', message: string }
    | { __typename: 'MenuInWrongState', message: string }
    | { __typename: 'MenuNotPublishable', message: string, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PublishMenuSuccess', edition: { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, categories: Array<{ id: string, number: string, name: string, nameEn: string | null, isInherited: boolean, lines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, looseLines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }>, adaptations: Array<{ itemId: string, itemName: string | null, offering: AdaptedOffering | null, changedFields: Array<LocalField>, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } | null }>, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }>, conflicts: Array<{ id: string, targetKind: MenuTargetKind, targetId: string, targetName: string | null, field: string, fieldName: string, ours: { text: string, authorName: string, isYours: boolean, at: string }, theirs: { text: string, authorName: string, isYours: boolean, at: string } }>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> } }
    | { __typename: 'SamePersonReviews', message: string }
   };

export type DiscardMenuDraftMutationVariables = Exact<{
  input: DiscardMenuDraftInput;
}>;


export type DiscardMenuDraftMutation = { discardMenuDraft:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'DiscardMenuDraftSuccess', edition: { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, categories: Array<{ id: string, number: string, name: string, nameEn: string | null, isInherited: boolean, lines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, looseLines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }>, adaptations: Array<{ itemId: string, itemName: string | null, offering: AdaptedOffering | null, changedFields: Array<LocalField>, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } | null }>, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }>, conflicts: Array<{ id: string, targetKind: MenuTargetKind, targetId: string, targetName: string | null, field: string, fieldName: string, ours: { text: string, authorName: string, isYours: boolean, at: string }, theirs: { text: string, authorName: string, isYours: boolean, at: string } }>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MenuInWrongState', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type CancelScheduledMenuMutationVariables = Exact<{
  input: CancelScheduledMenuInput;
}>;


export type CancelScheduledMenuMutation = { cancelScheduledMenu:
    | { __typename: 'CancelScheduledMenuSuccess', edition: { id: string, version: number, kind: MenuKind, state: MenuEditionState, revision: number, createdAt: string, submittedAt: string | null, publishedAt: string | null, effectiveAt: string | null, note: string | null, availableActions: Array<MenuEditionAction>, categories: Array<{ id: string, number: string, name: string, nameEn: string | null, isInherited: boolean, lines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }> }>, looseLines: Array<{ itemId: string, itemVersion: number | null, categoryId: string | null, number: string, offering: LineOffering, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } }>, adaptations: Array<{ itemId: string, itemName: string | null, offering: AdaptedOffering | null, changedFields: Array<LocalField>, content: { name: string, nameEn: string | null, summary: string | null, summaryEn: string | null, plainSummary: string | null, note: string | null, isIllustrative: boolean, domainKeys: Array<string>, method: ServiceMethod, clientCategoryKeys: Array<string>, durationMinutes: number, requiredSkillKeys: Array<string>, requiredCertificateKeys: Array<string>, needsSafeguarding: boolean, workersNeeded: number, languageKeys: Array<string>, documentKeys: Array<string>, consentKeys: Array<string>, confidentiality: Confidentiality, orderableBy: Array<OrdererKind>, needsVerification: boolean, canBeReopened: boolean, eligibility: { excludedCategoryKeys: Array<string>, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, householdKeys: Array<string> }, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, hours: Array<{ urgency: Urgency, respondHours: number, completeHours: number | null }>, capacity: { amount: number, period: CapacityPeriod, hasWaitingList: boolean } | null } | null }>, problems: Array<{ code: MenuProblemCode, targetKind: MenuTargetKind | null, targetId: string | null, field: string | null, message: string }>, conflicts: Array<{ id: string, targetKind: MenuTargetKind, targetId: string, targetName: string | null, field: string, fieldName: string, ours: { text: string, authorName: string, isYours: boolean, at: string }, theirs: { text: string, authorName: string, isYours: boolean, at: string } }>, history: Array<{ action: MenuEditionAction, at: string, actorName: string, note: string | null }> } }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MenuAlreadyInForce', message: string }
    | { __typename: 'MenuInWrongState', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ConfirmItemsMutationVariables = Exact<{
  input: ConfirmItemsInput;
}>;


export type ConfirmItemsMutation = { confirmItems:
    | { __typename: 'ConfirmItemsSuccess', items: Array<{ itemId: string, number: string, name: string, lastCheckedAt: string | null, lastCheckedByName: string | null }> }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type NeedRowFragment = { id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> };

export type NeedDetailsFragment = { evidence: string | null, reason: string | null, id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, clientCategories: Array<{ key: string, name: string }>, domains: Array<{ key: string, name: string }>, saidBy: { id: string, name: string } | null, mergedInto: { id: string, text: string } | null, duplicates: Array<{ id: string, text: string, peopleCount: number | null, station: { id: string, name: string } }>, events: Array<{ version: number, action: NeedAction, at: string, actorName: string, note: string | null }>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> };

export type NeedsPageQueryVariables = Exact<{
  filter?: NeedFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeedsPageQuery = { needs: { totalCount: number, nodes: Array<{ id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NeedDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type NeedDetailsQuery = { need: { evidence: string | null, reason: string | null, id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, clientCategories: Array<{ key: string, name: string }>, domains: Array<{ key: string, name: string }>, saidBy: { id: string, name: string } | null, mergedInto: { id: string, text: string } | null, duplicates: Array<{ id: string, text: string, peopleCount: number | null, station: { id: string, name: string } }>, events: Array<{ version: number, action: NeedAction, at: string, actorName: string, note: string | null }>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> } | null };

export type NeedTermsQueryVariables = Exact<{
  kind: TermKind;
}>;


export type NeedTermsQuery = { terms: Array<{ key: string, name: string }> };

export type NeedMenuQueryVariables = Exact<{
  stationId: string | number;
}>;


export type NeedMenuQuery = { menu: { id: string, categories: Array<{ id: string, name: string, entries: Array<{ id: string, number: string, name: string, item: { id: string, version: number } }> }> } | null };

export type ItemDemandQueryVariables = Exact<{
  stationId: string | number;
  from?: string | null | undefined;
}>;


export type ItemDemandQuery = { itemDemand: Array<{ isOnMenu: boolean, orderedCount: number, acceptedCount: number, acceptedShare: number | null, medianWaitingMinutes: number | null, p90WaitingMinutes: number | null, declinedCount: number, completedCount: number, waitingCount: number, ratingCount: number, averageRating: number | null, needCount: number, item: { id: string, number: string, name: string } }> };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { recordNeed:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RecordNeedSuccess', need: { evidence: string | null, reason: string | null, id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, clientCategories: Array<{ key: string, name: string }>, domains: Array<{ key: string, name: string }>, saidBy: { id: string, name: string } | null, mergedInto: { id: string, text: string } | null, duplicates: Array<{ id: string, text: string, peopleCount: number | null, station: { id: string, name: string } }>, events: Array<{ version: number, action: NeedAction, at: string, actorName: string, note: string | null }>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> } }
   };

export type LinkNeedMutationVariables = Exact<{
  input: LinkNeedInput;
}>;


export type LinkNeedMutation = { linkNeed:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ItemsNotOnMenu', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'LinkNeedSuccess', need: { evidence: string | null, reason: string | null, id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, clientCategories: Array<{ key: string, name: string }>, domains: Array<{ key: string, name: string }>, saidBy: { id: string, name: string } | null, mergedInto: { id: string, text: string } | null, duplicates: Array<{ id: string, text: string, peopleCount: number | null, station: { id: string, name: string } }>, events: Array<{ version: number, action: NeedAction, at: string, actorName: string, note: string | null }>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> } }
    | { __typename: 'NeedInWrongStatus', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type PlanNeedMutationVariables = Exact<{
  input: PlanNeedInput;
}>;


export type PlanNeedMutation = { planNeed:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NeedInWrongStatus', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PlanNeedSuccess', need: { evidence: string | null, reason: string | null, id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, clientCategories: Array<{ key: string, name: string }>, domains: Array<{ key: string, name: string }>, saidBy: { id: string, name: string } | null, mergedInto: { id: string, text: string } | null, duplicates: Array<{ id: string, text: string, peopleCount: number | null, station: { id: string, name: string } }>, events: Array<{ version: number, action: NeedAction, at: string, actorName: string, note: string | null }>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> } }
   };

export type DismissNeedMutationVariables = Exact<{
  input: DismissNeedInput;
}>;


export type DismissNeedMutation = { dismissNeed:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'DismissNeedSuccess', need: { evidence: string | null, reason: string | null, id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, clientCategories: Array<{ key: string, name: string }>, domains: Array<{ key: string, name: string }>, saidBy: { id: string, name: string } | null, mergedInto: { id: string, text: string } | null, duplicates: Array<{ id: string, text: string, peopleCount: number | null, station: { id: string, name: string } }>, events: Array<{ version: number, action: NeedAction, at: string, actorName: string, note: string | null }>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NeedInWrongStatus', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ReopenNeedMutationVariables = Exact<{
  input: ReopenNeedInput;
}>;


export type ReopenNeedMutation = { reopenNeed:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NeedInWrongStatus', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReopenNeedSuccess', need: { evidence: string | null, reason: string | null, id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, clientCategories: Array<{ key: string, name: string }>, domains: Array<{ key: string, name: string }>, saidBy: { id: string, name: string } | null, mergedInto: { id: string, text: string } | null, duplicates: Array<{ id: string, text: string, peopleCount: number | null, station: { id: string, name: string } }>, events: Array<{ version: number, action: NeedAction, at: string, actorName: string, note: string | null }>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> } }
   };

export type MergeNeedsMutationVariables = Exact<{
  input: MergeNeedsInput;
}>;


export type MergeNeedsMutation = { mergeNeeds:
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MergeNeedsSuccess', need: { evidence: string | null, reason: string | null, id: string, version: number, source: NeedSource, text: string, peopleCount: number | null, heardOn: string, status: NeedStatus, availableActions: Array<NeedAction>, clientCategories: Array<{ key: string, name: string }>, domains: Array<{ key: string, name: string }>, saidBy: { id: string, name: string } | null, mergedInto: { id: string, text: string } | null, duplicates: Array<{ id: string, text: string, peopleCount: number | null, station: { id: string, name: string } }>, events: Array<{ version: number, action: NeedAction, at: string, actorName: string, note: string | null }>, station: { id: string, name: string }, items: Array<{ id: string, name: string }> } }
    | { __typename: 'NeedInWrongStatus', message: string }
    | { __typename: 'NeedsNotMergeable', message: string, problems: Array<{ needId: string, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type WorkerRowFragment = { id: string, name: string, kind: WorkerKind, status: WorkerStatus, isCertified: boolean, openCaseCount: number | null, caseloadCap: number | null, averageRating: number | null, ratingCount: number | null, station: { id: string, name: string }, skills: Array<{ key: string, name: string }> };

export type WorkerDetailsFragment = { version: number, phone: string | null, onboardedOn: string | null, viewerCanEdit: boolean, id: string, name: string, kind: WorkerKind, status: WorkerStatus, isCertified: boolean, openCaseCount: number | null, caseloadCap: number | null, averageRating: number | null, ratingCount: number | null, certificates: Array<{ issuedOn: string | null, validUntil: string | null, type: { key: string, name: string } }>, weeklyAvailability: Array<{ weekday: number, halfDay: HalfDay }>, station: { id: string, name: string }, skills: Array<{ key: string, name: string }> };

export type WorkersPageQueryVariables = Exact<{
  filter?: WorkerFilter | null | undefined;
  orderBy?: WorkerOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkersPageQuery = { workers: { totalCount: number, nodes: Array<{ id: string, name: string, kind: WorkerKind, status: WorkerStatus, isCertified: boolean, openCaseCount: number | null, caseloadCap: number | null, averageRating: number | null, ratingCount: number | null, station: { id: string, name: string }, skills: Array<{ key: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkerPageQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkerPageQuery = { worker: { version: number, phone: string | null, onboardedOn: string | null, viewerCanEdit: boolean, id: string, name: string, kind: WorkerKind, status: WorkerStatus, isCertified: boolean, openCaseCount: number | null, caseloadCap: number | null, averageRating: number | null, ratingCount: number | null, certificates: Array<{ issuedOn: string | null, validUntil: string | null, type: { key: string, name: string } }>, weeklyAvailability: Array<{ weekday: number, halfDay: HalfDay }>, station: { id: string, name: string }, skills: Array<{ key: string, name: string }> } | null };

export type WorkerRequestsQueryVariables = Exact<{
  workerId: string | number;
  first: number;
}>;


export type WorkerRequestsQuery = { requests: { totalCount: number, nodes: Array<{ id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, item: { id: string, number: string, name: string }, station: { id: string, name: string }, orderer: { name: string, isProxy: boolean }, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ role: string, worker: { id: string, name: string } }> } | null }> } };

export type PeopleTermsQueryVariables = Exact<{
  kind: TermKind;
}>;


export type PeopleTermsQuery = { terms: Array<{ key: string, name: string }> };

export type CreateWorkerMutationVariables = Exact<{
  input: CreateWorkerInput;
}>;


export type CreateWorkerMutation = { createWorker:
    | { __typename: 'CreateWorkerSuccess', worker: { version: number, phone: string | null, onboardedOn: string | null, viewerCanEdit: boolean, id: string, name: string, kind: WorkerKind, status: WorkerStatus, isCertified: boolean, openCaseCount: number | null, caseloadCap: number | null, averageRating: number | null, ratingCount: number | null, certificates: Array<{ issuedOn: string | null, validUntil: string | null, type: { key: string, name: string } }>, weeklyAvailability: Array<{ weekday: number, halfDay: HalfDay }>, station: { id: string, name: string }, skills: Array<{ key: string, name: string }> } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type UpdateWorkerMutationVariables = Exact<{
  input: UpdateWorkerInput;
}>;


export type UpdateWorkerMutation = { updateWorker:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UpdateWorkerSuccess', worker: { version: number, phone: string | null, onboardedOn: string | null, viewerCanEdit: boolean, id: string, name: string, kind: WorkerKind, status: WorkerStatus, isCertified: boolean, openCaseCount: number | null, caseloadCap: number | null, averageRating: number | null, ratingCount: number | null, certificates: Array<{ issuedOn: string | null, validUntil: string | null, type: { key: string, name: string } }>, weeklyAvailability: Array<{ weekday: number, halfDay: HalfDay }>, station: { id: string, name: string }, skills: Array<{ key: string, name: string }> } }
   };

export type ResidentRowFragment = { id: string, name: string, phone: string | null, categories: Array<{ key: string, name: string }>, division: { id: string, code: string, name: string }, station: { id: string, name: string } };

export type ResidentDetailsFragment = { version: number, idNumber: string | null, address: string | null, bornOn: string | null, viewerCanEdit: boolean, viewerCanReveal: boolean, id: string, name: string, phone: string | null, categoryMemberships: Array<{ since: string, until: string | null, category: { key: string, name: string } }>, household: { key: string, name: string } | null, categories: Array<{ key: string, name: string }>, division: { id: string, code: string, name: string }, station: { id: string, name: string } };

export type ResidentsPageQueryVariables = Exact<{
  filter?: ResidentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ResidentsPageQuery = { residents: { totalCount: number, nodes: Array<{ id: string, name: string, phone: string | null, categories: Array<{ key: string, name: string }>, division: { id: string, code: string, name: string }, station: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResidentPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ResidentPageQuery = { resident: { version: number, idNumber: string | null, address: string | null, bornOn: string | null, viewerCanEdit: boolean, viewerCanReveal: boolean, id: string, name: string, phone: string | null, categoryMemberships: Array<{ since: string, until: string | null, category: { key: string, name: string } }>, household: { key: string, name: string } | null, categories: Array<{ key: string, name: string }>, division: { id: string, code: string, name: string }, station: { id: string, name: string } } | null };

export type ResidentRequestsQueryVariables = Exact<{
  residentId: string | number;
  first: number;
}>;


export type ResidentRequestsQuery = { requests: { totalCount: number, nodes: Array<{ id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, item: { id: string, number: string, name: string }, station: { id: string, name: string }, orderer: { name: string, isProxy: boolean }, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ role: string, worker: { id: string, name: string } }> } | null }> } };

export type CreateResidentMutationVariables = Exact<{
  input: CreateResidentInput;
}>;


export type CreateResidentMutation = { createResident:
    | { __typename: 'CreateResidentSuccess', resident: { version: number, idNumber: string | null, address: string | null, bornOn: string | null, viewerCanEdit: boolean, viewerCanReveal: boolean, id: string, name: string, phone: string | null, categoryMemberships: Array<{ since: string, until: string | null, category: { key: string, name: string } }>, household: { key: string, name: string } | null, categories: Array<{ key: string, name: string }>, division: { id: string, code: string, name: string }, station: { id: string, name: string } } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type UpdateResidentMutationVariables = Exact<{
  input: UpdateResidentInput;
}>;


export type UpdateResidentMutation = { updateResident:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UpdateResidentSuccess', resident: { version: number, idNumber: string | null, address: string | null, bornOn: string | null, viewerCanEdit: boolean, viewerCanReveal: boolean, id: string, name: string, phone: string | null, categoryMemberships: Array<{ since: string, until: string | null, category: { key: string, name: string } }>, household: { key: string, name: string } | null, categories: Array<{ key: string, name: string }>, division: { id: string, code: string, name: string }, station: { id: string, name: string } } }
   };

export type RevealResidentMutationVariables = Exact<{
  input: RevealResidentInput;
}>;


export type RevealResidentMutation = { revealResident:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RevealResidentSuccess', revealed: { name: string, phone: string | null, idNumber: string | null, address: string | null, bornOn: string | null } }
   };

export type PrintStationFragment = { id: string, code: string, name: string, isIllustrative: boolean, address: string | null, openingHours: string | null, phone: string | null, status: { key: string, name: string, countsAs: Array<StationPhase> }, division: { id: string, name: string, ancestors: Array<{ id: string, name: string }> }, menu: { id: string, version: number, publishedAt: string | null, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, conditions: { note: string | null, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, confidentiality: Confidentiality, clientCategories: Array<{ key: string, name: string }>, excludedCategories: Array<{ key: string, name: string }>, times: Array<{ urgency: Urgency, respondHours: number }>, households: Array<{ key: string, name: string }>, documents: Array<{ key: string, name: string }> }, item: { id: string, summary: string | null, plainSummary: string | null, isIllustrative: boolean } }> }> } | null };

export type PrintMenuByCodeQueryVariables = Exact<{
  code: string;
}>;


export type PrintMenuByCodeQuery = { stationByCode: { id: string, code: string, name: string, isIllustrative: boolean, address: string | null, openingHours: string | null, phone: string | null, status: { key: string, name: string, countsAs: Array<StationPhase> }, division: { id: string, name: string, ancestors: Array<{ id: string, name: string }> }, menu: { id: string, version: number, publishedAt: string | null, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, conditions: { note: string | null, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, confidentiality: Confidentiality, clientCategories: Array<{ key: string, name: string }>, excludedCategories: Array<{ key: string, name: string }>, times: Array<{ urgency: Urgency, respondHours: number }>, households: Array<{ key: string, name: string }>, documents: Array<{ key: string, name: string }> }, item: { id: string, summary: string | null, plainSummary: string | null, isIllustrative: boolean } }> }> } | null } | null };

export type PrintMenuByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type PrintMenuByIdQuery = { station: { id: string, code: string, name: string, isIllustrative: boolean, address: string | null, openingHours: string | null, phone: string | null, status: { key: string, name: string, countsAs: Array<StationPhase> }, division: { id: string, name: string, ancestors: Array<{ id: string, name: string }> }, menu: { id: string, version: number, publishedAt: string | null, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, conditions: { note: string | null, minAge: number | null, maxAge: number | null, placeCodes: Array<string>, excludedPlaceCodes: Array<string>, confidentiality: Confidentiality, clientCategories: Array<{ key: string, name: string }>, excludedCategories: Array<{ key: string, name: string }>, times: Array<{ urgency: Urgency, respondHours: number }>, households: Array<{ key: string, name: string }>, documents: Array<{ key: string, name: string }> }, item: { id: string, summary: string | null, plainSummary: string | null, isIllustrative: boolean } }> }> } | null } | null };

export type RequestDetailsFragment = { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } };

export type RequestsPageQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  orderBy?: RequestOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RequestsPageQuery = { requests: { totalCount: number, nodes: Array<{ id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, item: { id: string, number: string, name: string }, station: { id: string, name: string }, orderer: { name: string, isProxy: boolean }, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ role: string, worker: { id: string, name: string } }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestTallyQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
}>;


export type RequestTallyQuery = { requestTally: { totalCount: number, overdueCount: number, byState: Array<{ state: RequestState, count: number }> } };

export type RequestPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestPageQuery = { request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null };

export type RequestTermsQueryVariables = Exact<{
  kind: TermKind;
}>;


export type RequestTermsQuery = { terms: Array<{ key: string, name: string }> };

export type ExclusionPartsFragment = { worker: { id: string, name: string, kind: WorkerKind, station: { id: string, name: string } }, reasons: Array<{ code: ExclusionCode, text: string, fix: string | null }> };

export type DispatchCandidatesQueryVariables = Exact<{
  requestId: string | number;
  first: number;
}>;


export type DispatchCandidatesQuery = { candidates: { requestId: string, candidates: Array<{ rank: number, score: number, worker: { id: string, name: string, kind: WorkerKind, isCertified: boolean, openCaseCount: number | null, caseloadCap: number | null, averageRating: number | null, ratingCount: number | null, station: { id: string, name: string } }, reasons: Array<{ factor: MatchFactor, contribution: number, maximum: number, text: string }> }>, exclusions: { totalCount: number }, nobodyFits: { text: string, nearest: Array<{ worker: { id: string, name: string, kind: WorkerKind, station: { id: string, name: string } }, reasons: Array<{ code: ExclusionCode, text: string, fix: string | null }> }> } | null } };

export type DispatchExclusionsQueryVariables = Exact<{
  requestId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type DispatchExclusionsQuery = { candidates: { requestId: string, exclusions: { totalCount: number, nodes: Array<{ worker: { id: string, name: string, kind: WorkerKind, station: { id: string, name: string } }, reasons: Array<{ code: ExclusionCode, text: string, fix: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type VerifyRequestMutationVariables = Exact<{
  input: VerifyRequestInput;
}>;


export type VerifyRequestMutation = { verifyRequest:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
    | { __typename: 'VerifyRequestSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
   };

export type ReturnRequestMutationVariables = Exact<{
  input: ReturnRequestInput;
}>;


export type ReturnRequestMutation = { returnRequest:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
    | { __typename: 'ReturnRequestSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
   };

export type ResubmitRequestMutationVariables = Exact<{
  input: ResubmitRequestInput;
}>;


export type ResubmitRequestMutation = { resubmitRequest:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
    | { __typename: 'ResubmitRequestSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
   };

export type RejectRequestMutationVariables = Exact<{
  input: RejectRequestInput;
}>;


export type RejectRequestMutation = { rejectRequest:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RejectRequestSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
   };

export type DispatchRequestMutationVariables = Exact<{
  input: DispatchRequestInput;
}>;


export type DispatchRequestMutation = { dispatchRequest:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'DispatchRequestSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
    | { __typename: 'WorkersNotEligible', message: string, exclusions: Array<{ worker: { id: string, name: string, kind: WorkerKind, station: { id: string, name: string } }, reasons: Array<{ code: ExclusionCode, text: string, fix: string | null }> }> }
   };

export type AcceptRequestMutationVariables = Exact<{
  input: AcceptRequestInput;
}>;


export type AcceptRequestMutation = { acceptRequest:
    | { __typename: 'AcceptRequestSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
   };

export type DeclineRequestMutationVariables = Exact<{
  input: DeclineRequestInput;
}>;


export type DeclineRequestMutation = { declineRequest:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'DeclineRequestSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
   };

export type StartServiceMutationVariables = Exact<{
  input: StartServiceInput;
}>;


export type StartServiceMutation = { startService:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
    | { __typename: 'StartServiceSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
   };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RecordVisitSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
   };

export type CompleteServiceMutationVariables = Exact<{
  input: CompleteServiceInput;
}>;


export type CompleteServiceMutation = { completeService:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'CompleteServiceSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
   };

export type RateServiceMutationVariables = Exact<{
  input: RateServiceInput;
}>;


export type RateServiceMutation = { rateService:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RateServiceSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
   };

export type WithdrawRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawRequestMutation = { withdrawRequest:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number, current: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } | null }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RequestInWrongState', message: string, state: RequestState }
    | { __typename: 'WithdrawRequestSuccess', request: { availableActions: Array<RequestAction>, need: string | null, outcome: string | null, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, preferredWindows: Array<{ startsAt: string, endsAt: string }>, item: { id: string, summary: string | null, isIllustrative: boolean, needsVerification: boolean, workersNeeded: number, durationMinutes: number, number: string, name: string, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> }, orderer: { name: string, phone: string | null, isProxy: boolean, relation: { key: string, name: string } | null }, resident: { id: string, name: string } | null, contact: { name: string, phone: string | null, address: string | null } | null, assignment: { id: string, offeredAt: string, respondBy: string, acceptedAt: string | null, note: string | null, members: Array<{ role: string, acceptedAt: string | null, worker: { id: string, name: string } }> } | null, rating: { score: number, comment: string | null, ratedAt: string, dimensions: Array<{ key: string, name: string, score: number }>, workers: Array<{ id: string, name: string }> } | null, events: Array<{ sequence: number, action: RequestAction, from: RequestState | null, to: RequestState, at: string, actorName: string, reason: string | null, note: string | null }>, station: { id: string, name: string } } }
   };

export type TreeStationFragment = { id: string, name: string, code: string, isIllustrative: boolean, childCount: number, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } };

export type StationRootsQueryVariables = Exact<{ [key: string]: never; }>;


export type StationRootsQuery = { stationRoots: Array<{ id: string, name: string, code: string, isIllustrative: boolean, childCount: number, summary: { openRequestCount: number, overdueRequestCount: number }, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } }> };

export type StationChildrenQueryVariables = Exact<{
  parentId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type StationChildrenQuery = { station: { id: string, children: { totalCount: number, nodes: Array<{ id: string, name: string, code: string, isIllustrative: boolean, childCount: number, summary: { openRequestCount: number, overdueRequestCount: number }, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type FindStationsQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FindStationsQuery = { stations: { totalCount: number, nodes: Array<{ id: string, name: string, code: string, isIllustrative: boolean, childCount: number, ancestors: Array<{ id: string, name: string, code: string, isIllustrative: boolean, childCount: number, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } }>, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationPathQueryVariables = Exact<{
  id: string | number;
}>;


export type StationPathQuery = { station: { id: string, name: string, code: string, isIllustrative: boolean, childCount: number, ancestors: Array<{ id: string, name: string, code: string, isIllustrative: boolean, childCount: number, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } }>, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } } | null };

export type StationDetailsFragment = { version: number, address: string | null, openingHours: string | null, phone: string | null, viewerCanEdit: boolean, viewerCanOpenBelow: boolean, viewerCanViewMenuDrafts: boolean, id: string, name: string, code: string, isIllustrative: boolean, childCount: number, division: { id: string, code: string, name: string, level: DivisionLevel, isIllustrative: boolean }, profile: { key: string, name: string, tiers: Array<{ rank: number, key: string, name: string }>, kinds: Array<{ key: string, name: string }>, statuses: Array<{ key: string, name: string, countsAs: Array<StationPhase> }> }, ancestors: Array<{ id: string, name: string }>, summary: { stationCount: number, operatingCount: number, workerCount: number, certifiedWorkerCount: number, openRequestCount: number, overdueRequestCount: number }, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } };

export type StationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type StationPageQuery = { station: { version: number, address: string | null, openingHours: string | null, phone: string | null, viewerCanEdit: boolean, viewerCanOpenBelow: boolean, viewerCanViewMenuDrafts: boolean, id: string, name: string, code: string, isIllustrative: boolean, childCount: number, division: { id: string, code: string, name: string, level: DivisionLevel, isIllustrative: boolean }, profile: { key: string, name: string, tiers: Array<{ rank: number, key: string, name: string }>, kinds: Array<{ key: string, name: string }>, statuses: Array<{ key: string, name: string, countsAs: Array<StationPhase> }> }, ancestors: Array<{ id: string, name: string }>, summary: { stationCount: number, operatingCount: number, workerCount: number, certifiedWorkerCount: number, openRequestCount: number, overdueRequestCount: number }, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } } | null };

export type StationMenuQueryVariables = Exact<{
  stationId: string | number;
}>;


export type StationMenuQuery = { menu: { id: string, version: number, publishedAt: string | null, entryCount: number, station: { id: string, name: string }, categories: Array<{ id: string, number: string, name: string, entries: Array<{ id: string, number: string, name: string, durationMinutes: number, workersNeeded: number, fee: { model: FeeModel, amountFen: number | null, payer: string | null }, originStation: { id: string, name: string }, item: { id: string, summary: string | null, isIllustrative: boolean, method: ServiceMethod, needsVerification: boolean, requiredSkills: Array<{ key: string, name: string }>, requiredCertificates: Array<{ key: string, name: string }> } }> }> } | null };

export type StationWorkersQueryVariables = Exact<{
  stationId: string | number;
  first: number;
}>;


export type StationWorkersQuery = { workers: { totalCount: number, nodes: Array<{ id: string, name: string, kind: WorkerKind, status: WorkerStatus, isCertified: boolean, openCaseCount: number | null, caseloadCap: number | null, station: { id: string, name: string } }> } };

export type DivisionChoicesQueryVariables = Exact<{
  parentCode?: string | null | undefined;
  text?: string | null | undefined;
  first: number;
}>;


export type DivisionChoicesQuery = { divisions: { nodes: Array<{ id: string, code: string, name: string, level: DivisionLevel, childCount: number }> } };

export type UpdateStationMutationVariables = Exact<{
  input: UpdateStationInput;
}>;


export type UpdateStationMutation = { updateStation:
    | { __typename: 'ChangedMeanwhile', message: string, currentVersion: number }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UpdateStationSuccess', station: { version: number, address: string | null, openingHours: string | null, phone: string | null, viewerCanEdit: boolean, viewerCanOpenBelow: boolean, viewerCanViewMenuDrafts: boolean, id: string, name: string, code: string, isIllustrative: boolean, childCount: number, division: { id: string, code: string, name: string, level: DivisionLevel, isIllustrative: boolean }, profile: { key: string, name: string, tiers: Array<{ rank: number, key: string, name: string }>, kinds: Array<{ key: string, name: string }>, statuses: Array<{ key: string, name: string, countsAs: Array<StationPhase> }> }, ancestors: Array<{ id: string, name: string }>, summary: { stationCount: number, operatingCount: number, workerCount: number, certifiedWorkerCount: number, openRequestCount: number, overdueRequestCount: number }, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } } }
   };

export type OpenStationMutationVariables = Exact<{
  input: OpenStationInput;
}>;


export type OpenStationMutation = { openStation:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OpenStationSuccess', station: { version: number, address: string | null, openingHours: string | null, phone: string | null, viewerCanEdit: boolean, viewerCanOpenBelow: boolean, viewerCanViewMenuDrafts: boolean, id: string, name: string, code: string, isIllustrative: boolean, childCount: number, division: { id: string, code: string, name: string, level: DivisionLevel, isIllustrative: boolean }, profile: { key: string, name: string, tiers: Array<{ rank: number, key: string, name: string }>, kinds: Array<{ key: string, name: string }>, statuses: Array<{ key: string, name: string, countsAs: Array<StationPhase> }> }, ancestors: Array<{ id: string, name: string }>, summary: { stationCount: number, operatingCount: number, workerCount: number, certifiedWorkerCount: number, openRequestCount: number, overdueRequestCount: number }, tier: { rank: number, key: string, name: string } | null, kind: { key: string, name: string }, status: { key: string, name: string, countsAs: Array<StationPhase> } } }
    | { __typename: 'StationNotAllowedHere', message: string }
   };

export type RequestRowFragment = { id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, item: { id: string, number: string, name: string }, station: { id: string, name: string }, orderer: { name: string, isProxy: boolean }, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ role: string, worker: { id: string, name: string } }> } | null };

export type RequestChangedSubscriptionVariables = Exact<{
  stationId: string | number;
}>;


export type RequestChangedSubscription = { requestChanged: { sequence: number, requestId: string, action: RequestAction, state: RequestState, at: string, request: { availableActions: Array<RequestAction>, id: string, ticketNo: string, state: RequestState, version: number, cycle: number, urgency: Urgency, orderedAt: string, dueAt: string | null, closedAt: string | null, isOverdue: boolean, item: { id: string, number: string, name: string }, station: { id: string, name: string }, orderer: { name: string, isProxy: boolean }, assignment: { id: string, respondBy: string, acceptedAt: string | null, members: Array<{ role: string, worker: { id: string, name: string } }> } | null } | null } };

export type ViewerPartsFragment = { isDemo: boolean, viewerCanEditTerms: boolean, viewerCanManageAccounts: boolean, account: { id: string, username: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, stations: Array<{ id: string, name: string, code: string, viewerCanCreateWorkers: boolean, viewerCanCreateResidents: boolean, viewerCanViewMenuDrafts: boolean, viewerCanViewNeeds: boolean, viewerCanEditNeeds: boolean, profile: { key: string, name: string } }>, worker: { id: string } | null, resident: { id: string } | null };

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { viewer: { isDemo: boolean, viewerCanEditTerms: boolean, viewerCanManageAccounts: boolean, account: { id: string, username: string, displayName: string }, roles: Array<{ role: Role, station: { id: string, name: string } | null }>, stations: Array<{ id: string, name: string, code: string, viewerCanCreateWorkers: boolean, viewerCanCreateResidents: boolean, viewerCanViewMenuDrafts: boolean, viewerCanViewNeeds: boolean, viewerCanEditNeeds: boolean, profile: { key: string, name: string } }>, worker: { id: string } | null, resident: { id: string } | null } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type PaletteStationsQueryVariables = Exact<{
  text: string;
}>;


export type PaletteStationsQuery = { stations: { nodes: Array<{ id: string, name: string, code: string, ancestors: Array<{ id: string, name: string }> }> } };

export type PaletteWorkersQueryVariables = Exact<{
  text: string;
}>;


export type PaletteWorkersQuery = { workers: { nodes: Array<{ id: string, name: string, kind: WorkerKind, station: { id: string, name: string } }> } };

export type PaletteRequestsQueryVariables = Exact<{
  text: string;
}>;


export type PaletteRequestsQuery = { requests: { nodes: Array<{ id: string, ticketNo: string, state: RequestState, item: { id: string, name: string } }> } };

export type PaletteTicketQueryVariables = Exact<{
  ticketNo: string;
}>;


export type PaletteTicketQuery = { requestByTicketNo: { id: string, ticketNo: string, state: RequestState, item: { id: string, name: string } } | null };

export type PickStationsQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
}>;


export type PickStationsQuery = { stations: { nodes: Array<{ id: string, name: string, code: string, ancestors: Array<{ id: string, name: string }> }> } };

export type PickedStationQueryVariables = Exact<{
  id: string | number;
}>;


export type PickedStationQuery = { station: { id: string, name: string, code: string } | null };
