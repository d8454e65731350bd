@"%~dp0..\pullboard-console.exe" %*
