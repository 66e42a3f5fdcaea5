import AppstoreOutlined from '@ant-design/icons/AppstoreOutlined';
import ApartmentOutlined from '@ant-design/icons/ApartmentOutlined';
import ContactsOutlined from '@ant-design/icons/ContactsOutlined';
import ProfileOutlined from '@ant-design/icons/ProfileOutlined';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../ui/texts';
import { shellTexts } from './shell-texts';

/** The four places of the admin, as links. */
export function MainMenu({ onGo }: { readonly onGo?: () => void }) {
  const say = useTexts(shellTexts);
  const link = { className: 'dd-menu-link', ...(onGo ? { onClick: onGo } : {}) };
  return (
    <nav aria-label={say('menu')} className="dd-menu">
      <Link to="/" activeOptions={{ exact: true }} {...link}>
        <AppstoreOutlined aria-hidden />
        {say('home')}
      </Link>
      <Link to="/stations" {...link}>
        <ApartmentOutlined aria-hidden />
        {say('stations')}
      </Link>
      <Link to="/requests" activeOptions={{ includeSearch: false }} {...link}>
        <ProfileOutlined aria-hidden />
        {say('requests')}
      </Link>
      <Link to="/people/workers" activeOptions={{ includeSearch: false }} {...link}>
        <TeamOutlined aria-hidden />
        {say('workers')}
      </Link>
      <Link to="/people/residents" activeOptions={{ includeSearch: false }} {...link}>
        <ContactsOutlined aria-hidden />
        {say('residents')}
      </Link>
    </nav>
  );
}
