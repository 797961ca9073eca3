@echo off
rem Starts Copydesk with the Java of JAVA_HOME, else with the java on the PATH.
rem COPYDESK_OPTS: further options for the Java virtual machine.
setlocal
if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java.exe"
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo copydesk: Java not found. Install Java 17 or later, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /c:" version "" ') do set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%f in ("%VERSION%") do set "FEATURE=%%f"
if "%FEATURE%"=="" set "FEATURE=0"
if %FEATURE% LSS 17 (
  echo copydesk: Java 17 or later is needed, but %JAVA% is Java %VERSION%. 1>&2
  exit /b 2
)
set "LIB=%~dp0..\lib"
for %%j in ("%LIB%\copydesk-cli-*.jar") do set "JAR=%%~j"

rem Colours where the window is known to show them; Copydesk itself asks whether its output goes there.
set "TERMINALS="
if defined WT_SESSION set "TERMINALS=ask"
if /i "%ConEmuANSI%"=="ON" set "TERMINALS=ask"

rem From Java 19 on, the virtual machine keeps an archive of its classes, which makes every later start quicker.
set "ARCHIVE="
if %FEATURE% GEQ 19 set "ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LIB%\copydesk-%VERSION%.jsa""

"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %ARCHIVE% ^
  -Djdk.console=java.base -Dcopydesk.terminals=%TERMINALS% %COPYDESK_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
