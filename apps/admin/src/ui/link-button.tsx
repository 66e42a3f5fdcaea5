import { createLink } from '@tanstack/react-router';
import { Button, type ButtonProps } from 'antd';

const AnchorButton = (props: ButtonProps) => <Button {...props} />;

/** A link in the dress of a button: it can be opened in a new tab, and is announced as what it is. */
export const LinkButton = createLink(AnchorButton);
