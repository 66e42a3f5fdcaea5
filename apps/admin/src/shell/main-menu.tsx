import AppstoreOutlined from '@ant-design/icons/AppstoreOutlined';
import ApartmentOutlined from '@ant-design/icons/ApartmentOutlined';
import BookOutlined from '@ant-design/icons/BookOutlined';
import BulbOutlined from '@ant-design/icons/BulbOutlined';
import ContactsOutlined from '@ant-design/icons/ContactsOutlined';
import IdcardOutlined from '@ant-design/icons/IdcardOutlined';
import OrderedListOutlined from '@ant-design/icons/OrderedListOutlined';
import ProfileOutlined from '@ant-design/icons/ProfileOutlined';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import { Link } from '@tanstack/react-router';
import { mayViewMenuDrafts, mayViewNeeds, useViewer } from '../graphql/viewer';
import { useTexts } from '../ui/texts';
import { shellTexts } from './shell-texts';

/** The places of the admin, as links; those of accounts and dictionaries for those who manage them. */
export function MainMenu({ onGo }: { readonly onGo?: () => void }) {
  const say = useTexts(shellTexts);
  const viewer = useViewer();
  const link = { className: 'dd-menu-link', ...(onGo ? { onClick: onGo } : {}) };
  return (
    <nav aria-label={say('menu')} className="dd-menu">
      <Link to="/" activeOptions={{ exact: true }} title={say('home')} {...link}>
        <AppstoreOutlined aria-hidden />
        <span>{say('home')}</span>
      </Link>
      <Link to="/stations" title={say('stations')} {...link}>
        <ApartmentOutlined aria-hidden />
        <span>{say('stations')}</span>
      </Link>
      {mayViewMenuDrafts(viewer) ? (
        <Link to="/menus" title={say('menus')} {...link}>
          <OrderedListOutlined aria-hidden />
          <span>{say('menus')}</span>
        </Link>
      ) : null}
      <Link to="/requests" activeOptions={{ includeSearch: false }} title={say('requests')} {...link}>
        <ProfileOutlined aria-hidden />
        <span>{say('requests')}</span>
      </Link>
      {mayViewNeeds(viewer) ? (
        <Link to="/needs" activeOptions={{ includeSearch: false }} title={say('needs')} {...link}>
          <BulbOutlined aria-hidden />
          <span>{say('needs')}</span>
        </Link>
      ) : null}
      <Link to="/people/workers" activeOptions={{ includeSearch: false }} title={say('workers')} {...link}>
        <TeamOutlined aria-hidden />
        <span>{say('workers')}</span>
      </Link>
      <Link to="/people/residents" activeOptions={{ includeSearch: false }} title={say('residents')} {...link}>
        <ContactsOutlined aria-hidden />
        <span>{say('residents')}</span>
      </Link>
      {viewer.viewerCanManageAccounts ? (
        <Link to="/accounts" activeOptions={{ includeSearch: false }} title={say('accounts')} {...link}>
          <IdcardOutlined aria-hidden />
          <span>{say('accounts')}</span>
        </Link>
      ) : null}
      {viewer.viewerCanEditTerms ? (
        <Link to="/dictionaries" activeOptions={{ includeSearch: false }} title={say('dictionaries')} {...link}>
          <BookOutlined aria-hidden />
          <span>{say('dictionaries')}</span>
        </Link>
      ) : null}
    </nav>
  );
}
