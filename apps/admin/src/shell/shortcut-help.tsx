import { Modal } from 'antd';
import { useTexts } from '../ui/texts';
import { shellTexts } from './shell-texts';

type Key = keyof typeof shellTexts.table;

const shortcuts: readonly (readonly [keys: readonly string[], meaning: Key])[] = [
  [['Ctrl', 'K'], 'keyPalette'],
  [['1', '2', '3', '4'], 'keyGo'],
  [['/'], 'keySearch'],
  [['j', 'k', '↓', '↑'], 'keyMove'],
  [['Enter'], 'keyOpen'],
  [['←', '→', '↑', '↓', 'Home', 'End'], 'keyTree'],
  [['?'], 'keyHelp'],
];

/** The list of keys, shown on `?`. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(shellTexts);
  return (
    <Modal open title={say('shortcuts')} footer={null} onCancel={onClose}>
      <dl className="dd-keys">
        {shortcuts.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
