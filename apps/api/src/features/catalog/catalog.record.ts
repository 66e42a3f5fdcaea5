import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One version of one service item; an order keeps the version that it was made on. */
@Entity('service_items')
@Index('service_items_by_number', ['profileKey', 'number', 'version'])
export class ServiceItemRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ name: 'profile_key', type: 'text' })
  profileKey!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'name_en', type: 'text', nullable: true })
  nameEn!: string | null;

  @Column({ type: 'text', nullable: true })
  summary!: string | null;

  @Column({ type: 'text' })
  domains!: string;

  @Column({ type: 'text' })
  method!: string;

  @Column({ name: 'client_categories', type: 'text' })
  clientCategories!: string;

  @Column({ name: 'required_skills', type: 'text' })
  requiredSkills!: string;

  @Column({ name: 'required_certificates', type: 'text' })
  requiredCertificates!: string;

  @Column({ name: 'needs_verification', type: 'integer' })
  needsVerification!: number;

  @Column({ name: 'workers_needed', type: 'integer' })
  workersNeeded!: number;

  @Column({ name: 'duration_minutes', type: 'integer' })
  durationMinutes!: number;

  @Column({ name: 'fee_model', type: 'text' })
  feeModel!: string;

  @Column({ name: 'fee_amount_fen', type: 'integer', nullable: true })
  feeAmountFen!: number | null;

  @Column({ name: 'fee_payer', type: 'text', nullable: true })
  feePayer!: string | null;

  @Column({ name: 'response_hours', type: 'text' })
  responseHours!: string;

  @Column({ name: 'completion_hours', type: 'text' })
  completionHours!: string;

  @Column({ name: 'is_illustrative', type: 'integer', default: 0 })
  isIllustrative!: number;
}

/** A published menu of one station. */
@Entity('menus')
@Index('menus_by_station', ['stationId', 'version'], { unique: true })
export class MenuRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'station_id', type: 'text' })
  stationId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'published_at', type: 'bigint', nullable: true })
  publishedAt!: number | null;
}

/** A category of a menu, such as the third of nine. */
@Entity('menu_categories')
@Index('menu_categories_by_menu', ['menuId', 'position'])
export class MenuCategoryRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'menu_id', type: 'text' })
  menuId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'name_en', type: 'text', nullable: true })
  nameEn!: string | null;
}

/** An item as a menu offers it. */
@Entity('menu_entries')
@Index('menu_entries_by_menu', ['menuId', 'categoryId', 'position'])
export class MenuEntryRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'menu_id', type: 'text' })
  menuId!: string;

  @Column({ name: 'category_id', type: 'text' })
  categoryId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'item_id', type: 'text' })
  itemId!: string;

  @Column({ name: 'item_version', type: 'integer' })
  itemVersion!: number;
}
