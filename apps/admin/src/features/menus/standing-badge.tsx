import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import EditOutlined from '@ant-design/icons/EditOutlined';
import EyeOutlined from '@ant-design/icons/EyeOutlined';
import HistoryOutlined from '@ant-design/icons/HistoryOutlined';
import StopOutlined from '@ant-design/icons/StopOutlined';
import { editionStateLabel } from '@diandan/domain/catalog';
import type { ComponentType } from 'react';
import { useSettings } from '../../ui/settings';
import { useTexts } from '../../ui/texts';
import type { EditionStanding } from './edition-words';
import { menuTexts } from './texts';

const looks: Readonly<Record<EditionStanding, readonly [icon: ComponentType, state: string]>> = {
  DRAFT: [EditOutlined, 'SUBMITTED'],
  IN_REVIEW: [EyeOutlined, 'VERIFIED'],
  SCHEDULED: [ClockCircleOutlined, 'DISPATCHED'],
  IN_FORCE: [CheckCircleOutlined, 'IN_SERVICE'],
  REPLACED: [HistoryOutlined, ''],
  DISCARDED: [StopOutlined, ''],
};

/** Where a version stands, by a word, an icon and a colour. */
export function StandingBadge({ standing }: { readonly standing: EditionStanding }) {
  const say = useTexts(menuTexts);
  const { language } = useSettings();
  const [Icon, state] = looks[standing];
  const word = ((): string => {
    if (standing === 'IN_FORCE') return say('inForceNow');
    if (standing === 'SCHEDULED') return say('scheduled');
    if (standing === 'REPLACED') return say('replaced');
    return editionStateLabel(standing, language);
  })();
  return (
    <span className="dd-badge" data-state={state === '' ? undefined : state}>
      <span aria-hidden>
        <Icon />
      </span>
      {word}
    </span>
  );
}
