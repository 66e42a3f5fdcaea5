import AuditOutlined from '@ant-design/icons/AuditOutlined';
import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import CloseCircleOutlined from '@ant-design/icons/CloseCircleOutlined';
import CompressOutlined from '@ant-design/icons/CompressOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import FileAddOutlined from '@ant-design/icons/FileAddOutlined';
import LikeOutlined from '@ant-design/icons/LikeOutlined';
import RollbackOutlined from '@ant-design/icons/RollbackOutlined';
import SendOutlined from '@ant-design/icons/SendOutlined';
import StarOutlined from '@ant-design/icons/StarOutlined';
import ToolOutlined from '@ant-design/icons/ToolOutlined';
import UndoOutlined from '@ant-design/icons/UndoOutlined';
import type { ComponentType } from 'react';
import type { RequestState, Urgency } from '../graphql/generated/graphql';
import { useTexts } from './texts';
import { stateWords, urgencyWords } from './words';

const icons: Readonly<Record<RequestState, ComponentType>> = {
  SUBMITTED: FileAddOutlined,
  RETURNED: RollbackOutlined,
  VERIFIED: AuditOutlined,
  DISPATCHED: SendOutlined,
  ACCEPTED: LikeOutlined,
  IN_SERVICE: ToolOutlined,
  DELIVERED: StarOutlined,
  CLOSED: CheckCircleOutlined,
  REJECTED: CloseCircleOutlined,
  WITHDRAWN: UndoOutlined,
  MERGED: CompressOutlined,
};

/** A state with its own colour, an icon and its word: never by colour alone. */
export function StateBadge({ state }: { readonly state: RequestState }) {
  const say = useTexts(stateWords);
  const Icon = icons[state];
  return (
    <span className="dd-badge" data-state={state}>
      <span aria-hidden>
        <Icon />
      </span>
      {say(state)}
    </span>
  );
}

/** The urgency of a request; a normal one is said quietly. */
export function UrgencyMark({ urgency }: { readonly urgency: Urgency }) {
  const say = useTexts(urgencyWords);
  if (urgency === 'NORMAL' || urgency === 'LOW') return <span className="dd-muted">{say(urgency)}</span>;
  return (
    <span className="dd-badge" data-urgency={urgency}>
      <span aria-hidden>
        <ExclamationCircleOutlined aria-hidden />
      </span>
      {say(urgency)}
    </span>
  );
}
