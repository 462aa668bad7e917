package org.entente.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entente.Passing;
import org.entente.Tool;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window, as a reader of a site has it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CHROMIUM = "/usr/bin/chromium";
    private static final String DRIVER = "/usr/bin/chromedriver";
    private static final String INSTALL = "apt-get install chromium chromium-driver";

    /** It warns of browsers newer than itself, of which nothing is wanted that they lack. Held, so that its level is. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        VERSIONS.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final String host;

    /** Where the browser keeps what it needs while it runs. */
    private final Path own;

    /** How wide the window is. */
    enum Size {
        DESKTOP(1280, 900, false),
        PHONE(390, 844, true);

        private final Map<String, Object> metrics;

        Size(int width, int height, boolean mobile) {
            this.metrics = Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile);
        }
    }

    private Browser(ChromeDriver driver, String host, Path own) {
        this.driver = driver;
        this.host = host;
        this.own = own;
    }

    /** The installed browser, at a site; on a machine without one the test is skipped, and in CI it fails. */
    static Browser at(Site site) {
        Tool.named(CHROMIUM, "--version", INSTALL);
        Tool.named(DRIVER, "--version", INSTALL);
        Path own = Passing.folder("browser");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(DRIVER).toFile())
                .usingAnyFreePort()
                .withLogOutput(OutputStream.nullOutputStream())
                .withEnvironment(Map.of("TMPDIR", own.toString()))
                .build();
        ChromeDriver driver = new ChromeDriver(service, options());
        driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(6));
        return new Browser(driver, "http://localhost:" + site.server().port(), own);
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    Browser sized(Size size) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", size.metrics);
        return this;
    }

    /** Prefers dark pages, or light ones. */
    Browser dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** Shows pages as they are printed, or as on a screen again. */
    Browser printed(boolean printed) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : ""));
        return this;
    }

    /** Runs no script of the pages that it opens from now on. */
    Browser withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    Browser open(String path) {
        driver.get(host + path);
        return this;
    }

    /** Opens a page that asks for the token, as somebody does who has typed it when asked. */
    Browser open(String path, String token) {
        driver.get(host.replace("://", "://operator:" + token + "@") + path);
        return this;
    }

    /** The path and query of the page that is open. */
    String address() {
        return driver.getCurrentUrl().substring(host.length());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text() {
        return find("body").getText();
    }

    /** What a script gives, run as if from the developer's console. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until there is something; what was looked at may go with its page meanwhile. */
    <T> T until(Function<Browser, T> wanted) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(any -> wanted.apply(this));
    }

    /** Clicks what leads to another page, and waits until that is there. */
    void follow(String css) {
        run("window.beingLeft = true");
        find(css).click();
        // Between two pages there is a moment in which the driver finds neither.
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(any -> run("return !window.beingLeft && document.readyState === 'complete'")
                        .equals(true));
    }

    /** Errors and warnings in the console since this was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses of other hosts that pages asked for since this was last asked. */
    List<String> requestsElsewhere() {
        List<String> elsewhere = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<?, ?> message = part(new Json().toType(entry.getMessage(), Map.class), "message");
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                String url =
                        String.valueOf(part(part(message, "params"), "request").get("url"));
                if (url.startsWith("http")
                        && !"localhost"
                                .equals(URI.create(url.replaceAll("[?#].*", "")).getHost())) {
                    elsewhere.add(url);
                }
            }
        }
        return elsewhere;
    }

    private static Map<?, ?> part(Map<?, ?> whole, String name) {
        return (Map<?, ?>) whole.get(name);
    }

    /** What keeps people from using the open page, of the severe kinds: each rule with the first place that breaks it. */
    List<?> barriers() {
        String axe = read(Path.of(System.getProperty("entente.axe", "target/axe/axe.min.js")));
        driver.executeScript(axe);
        return (List<?>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
                axe.run({ runOnly: rules, resultTypes: ["violations"] }).then((result) => done(result.violations
                    .filter((found) => ["serious", "critical"].includes(found.impact))
                    .map((found) => `${found.id} (${found.nodes.length}): ${found.nodes[0].html.slice(0, 160)}`)));
                """);
    }

    /** Whether the page is wider than the window, so that readers must scroll sideways. */
    boolean overflows() {
        return Boolean.TRUE.equals(
                run("return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
    }

    /** A picture of what the window shows, as PNG. */
    byte[] window() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** Leaves a picture of the whole page for people to look at. */
    void photograph(String name) {
        Path folder = Path.of(System.getProperty("entente.screenshots", "target/screenshots"));
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip()));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the top of the page as far down as is still a picture. */
    private Map<String, Object> clip() {
        Object height = run("return Math.min(document.documentElement.scrollHeight, 2400)");
        Object width = run("return document.documentElement.clientWidth");
        return Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        Passing.delete(own);
    }
}
