import { hoursText, type LineInForce, type MenuInForce, moneyText } from '@diandan/domain/catalog';
import { Checkbox } from 'antd';
import { memo, useState } from 'react';
import { useTexts } from '../../ui/texts';
import { feeModelWords } from '../../ui/words';
import { forResidents } from './draft/preview';
import type { Locale } from './draft/live-check';
import { menuTexts } from './texts';

interface CardProps {
  readonly line: LineInForce;
  readonly isPlain: boolean;
  readonly locale: Locale;
}

function Card({ line, isPlain, locale }: CardProps) {
  const say = useTexts(menuTexts);
  const sayFee = useTexts(feeModelWords);
  const { content } = line;
  const isEnglish = locale === 'en';
  const name = isEnglish ? (content.nameEn ?? content.name) : content.name;
  const summary = isEnglish ? (content.summaryEn ?? content.summary) : content.summary;
  const text = isPlain ? (content.plainSummary ?? summary) : summary;
  const { model, amountFen } = content.fee;
  return (
    <li className="dd-phone-card">
      <strong>{name === '' ? say('unnamed') : name}</strong>
      {text ? <p>{text}</p> : null}
      {content.note ? <p>{content.note}</p> : null}
      <p className="dd-phone-facts">
        <span>
          {sayFee(model)}
          {model === 'LOW_FEE' && amountFen !== null ? ` ${moneyText(amountFen, locale)}` : ''}
        </span>
        <span>
          {content.durationMinutes >= 120 && content.durationMinutes % 60 === 0
            ? hoursText(content.durationMinutes / 60, locale)
            : `${content.durationMinutes} ${isEnglish ? 'min' : '分钟'}`}
        </span>
        {content.needsVerification ? <span>{say('previewVerify')}</span> : null}
      </p>
    </li>
  );
}

/** The menu on a phone, as a resident of the station would read it with this draft in force. */
export const PhonePreview = memo(function PhonePreview({
  menu,
  locale,
}: {
  readonly menu: MenuInForce | null;
  readonly locale: Locale;
}) {
  const say = useTexts(menuTexts);
  const [isPlain, setPlain] = useState(false);
  const [isLarge, setLarge] = useState(false);
  const shown = menu === null ? [] : forResidents(menu).categories;
  return (
    <section className="dd-panel" aria-labelledby="dd-preview-title">
      <div className="dd-panel-head">
        <h2 id="dd-preview-title">{say('preview')}</h2>
        <span className="dd-inline">
          <Checkbox checked={isPlain} onChange={(event) => setPlain(event.target.checked)}>
            {say('previewPlain')}
          </Checkbox>
          <Checkbox checked={isLarge} onChange={(event) => setLarge(event.target.checked)}>
            {say('previewLarge')}
          </Checkbox>
        </span>
      </div>
      {/* It scrolls by itself, so the keyboard must reach it. */}
      <div
        className="dd-phone"
        data-large={isLarge || undefined}
        tabIndex={0}
        role="region"
        aria-label={say('preview')}
      >
        {shown.length === 0 ? <p className="dd-muted">{say('previewEmpty')}</p> : null}
        {shown.map((category) => (
          <section key={category.id} aria-label={category.name}>
            <h3>{locale === 'en' ? (category.nameEn ?? category.name) : category.name}</h3>
            <ul>
              {category.lines.map((line) => (
                <Card key={line.itemId} line={line} isPlain={isPlain} locale={locale} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
});
