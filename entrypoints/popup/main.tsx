import { render } from 'preact';
import { PopupApp } from '@/components/surfaces/PopupApp';
import { openPage, shellOf } from '@/lib/app/page';

const { app, openPanel } = await openPage();
const { root, typed } = shellOf(document);
render(<PopupApp {...{ app, openPanel, typed }} close={() => window.close()} />, root);
