@echo off
rem Builds Pullboard if its sources are newer than what was built, and runs it with the given arguments.
rem Only the program's own answer goes to standard output; the exit code is the program's.
setlocal EnableExtensions
set "ROOT=%~dp0.."
set "JAR=%ROOT%\target\app\pullboard.jar"

set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%ProgramFiles%\Amazon Corretto\jdk25*" "%USERPROFILE%\.jdks\*25*") do call :try "%%~D"
if not defined JDK (
    echo Pullboard needs a JDK 25 and found none: install one, for example Temurin 25, or set JAVA_HOME to it. 1>&2
    exit /b 1
)

powershell -NoProfile -ExecutionPolicy Bypass -Command "if (-not (Test-Path $env:JAR)) { exit 1 }; $built = (Get-Item $env:JAR).LastWriteTime; if (@(Get-Item \"$env:ROOT\pom.xml\") + @(Get-ChildItem -Recurse \"$env:ROOT\src\main\") | Where-Object { $_.LastWriteTime -gt $built }) { exit 1 }"
if errorlevel 1 (call :build || exit /b 1)

"%JDK%\bin\java" -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && set "JDK=%~f1"
exit /b 0

:build
where mvn >nul 2>&1 || (
    echo Pullboard is built by Maven and found none on the PATH: install it from maven.apache.org. 1>&2
    exit /b 1
)
echo Building Pullboard; the first time this takes a minute or two ... 1>&2
setlocal
set "JAVA_HOME=%JDK%"
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djansi.noreset=true %MAVEN_OPTS%"
call mvn -q -B -f "%ROOT%\pom.xml" -Dmaven.test.skip=true package 1>&2 || exit /b 1
powershell -NoProfile -ExecutionPolicy Bypass -Command "(Get-Item $env:JAR).LastWriteTime = Get-Date"
exit /b 0
