import '../theme/tokens.css';
import '../theme/controls.css';
import '../theme/portal.css';
import './portal-app.ts';
