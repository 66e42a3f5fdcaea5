import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A place of the statistical division codes; sub-areas of a locality stand in a code range of their own. */
@Entity('divisions')
@Index('divisions_by_parent', ['parentCode', 'code'])
@Index('divisions_by_pinyin', ['pinyin'])
@Index('divisions_by_initials', ['initials'])
@Index('divisions_above_villages', ['code', 'name'], { where: "level <> 'VILLAGE'" })
export class DivisionRecord {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ name: 'parent_code', type: 'text', nullable: true })
  parentCode!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  level!: string;

  @Column({ type: 'text' })
  pinyin!: string;

  @Column({ type: 'text' })
  initials!: string;

  @Column({ name: 'child_count', type: 'integer', default: 0 })
  childCount!: number;

  @Column({ name: 'is_illustrative', type: 'integer', default: 0 })
  isIllustrative!: number;
}
