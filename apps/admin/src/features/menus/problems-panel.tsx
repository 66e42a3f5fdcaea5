import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import { useTexts } from '../../ui/texts';
import { ConflictNote } from './conflict-note';
import type { Problem } from './draft/live-check';
import { useEditor } from './editor-context';
import { menuTexts } from './texts';

/** Leads the reader to the field of a problem; true when it is on the screen. */
function goTo(anchor: string): boolean {
  const place = document.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`);
  if (!(place instanceof HTMLElement)) return false;
  place.scrollIntoView({ block: 'center' });
  const target = place.matches('input, select, button')
    ? place
    : place.querySelector('input, select, textarea, button');
  if (target instanceof HTMLElement) target.focus();
  return true;
}

/** Everything that keeps the menu from being published, each leading to its field. */
export function ProblemsPanel() {
  const say = useTexts(menuTexts);
  const { problems, conflicts, keyOf, openFields } = useEditor();
  const lead = ({ targetKind, targetId, field }: Problem): void => {
    if (targetKind === null || targetId === null) return;
    if (goTo(`${targetKind}:${keyOf(targetId)}/${field ?? ''}`) || targetKind === 'CATEGORY') return;
    openFields(targetKind, targetId);
    setTimeout(() => goTo(`${targetKind}:${keyOf(targetId)}/${field ?? ''}`), 300);
  };
  return (
    <section className="dd-panel" aria-labelledby="dd-problems-title">
      {conflicts.length > 0 ? (
        <>
          <h2>{say('conflicts', { n: conflicts.length })}</h2>
          {conflicts.map((conflict) => (
            <ConflictNote key={conflict.id} conflict={conflict} />
          ))}
        </>
      ) : null}
      <h2 id="dd-problems-title">{say('problems', { n: problems.length })}</h2>
      {problems.length === 0 ? (
        <p className="dd-inline">
          <CheckCircleOutlined aria-hidden /> {say('noProblems')}
        </p>
      ) : (
        <ul className="dd-problems">
          {problems.map((problem, index) => (
            <li key={`${problem.code} ${problem.targetId ?? ''} ${problem.field ?? ''} ${index}`}>
              {problem.targetId === null ? (
                problem.message
              ) : (
                <button type="button" className="dd-text-button" onClick={() => lead(problem)}>
                  {problem.message}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
