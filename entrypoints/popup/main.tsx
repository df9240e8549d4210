import { render } from 'preact';
import { PopupApp } from '@/components/surfaces/PopupApp';
import { openPage } from '@/lib/app/page';

const { app, openPanel } = await openPage();
render(<PopupApp app={app} openPanel={openPanel} close={() => window.close()} />, document.body);
