import { render } from 'preact';
import { PanelApp } from '@/components/surfaces/PanelApp';
import { openPanelPage } from '@/lib/app/page';

const { app, file } = await openPanelPage();
render(<PanelApp app={app} file={file} />, document.body);
