/** Our names for the icons we use. Each page carries only those it draws. */
export {
  ChartNoAxesColumn as dashboardIcon,
  ChevronLeft as backIcon,
  CircleCheck as rightIcon,
  CircleHelp as helpIcon,
  CircleX as wrongIcon,
  Download as saveIcon,
  Info as infoIcon,
  List as listIcon,
  Pause as pauseIcon,
  Play as playIcon,
  RotateCcw as againIcon,
  Square as stopIcon,
  TriangleAlert as cautionIcon,
  Undo2 as undoIcon,
} from 'lucide';
